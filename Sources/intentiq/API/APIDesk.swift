import Dashboard
import Foundation
import Intent
import IntentAPI
import IntentStore

/// Does what the API is asked for, on a store of its own.
///
/// It works where its store works, so that a call of the one from the other costs nothing. What it
/// reads it remembers until anything in the store changes, whoever changes it.
actor APIDesk {
  /// What was read of the store, and holds while that stays as it was.
  struct Memory {
    var keys: [KeyHash: APIKey] = [:]
    var credits: Int?
    var scores: [ScoreQuestion: ScoreDocument] = [:]
    var lists: [Band?: [UInt8]] = [:]
  }

  let session: Session
  let store: Store

  /// Is told when a job was sent.
  let jobSent: @Sendable () -> Void
  var memory = Memory()

  /// What the memory is of: the store's foreign changes, and all that were about companies.
  private var seen = (foreign: -1, companies: -1)

  /// Counts what was forgotten: what was read before is not remembered after.
  private(set) var version = 0

  var payers: [Payer] = []
  nonisolated let payments: AsyncStream<Void>
  nonisolated let payment: AsyncStream<Void>.Continuation

  /// When keys were last used, as far as that is not kept yet.
  private var uses: [APIKey.ID: Date] = [:]

  nonisolated var unownedExecutor: UnownedSerialExecutor { store.unownedExecutor }

  init(session: Session, store: Store, jobSent: @escaping @Sendable () -> Void = {}) {
    self.session = session
    self.store = store
    self.jobSent = jobSent
    (payments, payment) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  /// The holder of a key and the credits; nil for a key that is unknown or revoked.
  func admit(_ hash: KeyHash) async throws -> APIWork.Admission? {
    try await look()
    guard let key = try await key(of: hash), key.revokedAt == nil else { return nil }
    if uses[key.id] == nil, session.now.timeIntervalSince(key.usedAt ?? .distantPast) >= 60 {
      uses[key.id] = session.now
    }
    return (key, try await credits())
  }

  /// Forgets what no longer holds, if another program changed the store.
  func look() async throws {
    let foreign = try await store.foreignChanges()
    if foreign != seen.foreign { try await forget(seeing: foreign) }
  }

  /// Forgets what no longer holds after this desk changed the store, which other connections alone
  /// are told.
  func forget() async throws { try await forget(seeing: seen.foreign) }

  private func forget(seeing foreign: Int) async throws {
    let companies = try await store.companyChanges()
    memory.keys = [:]
    memory.credits = nil
    if companies != seen.companies {
      memory.scores = [:]
      memory.lists = [:]
    }
    seen = (foreign, companies)
    version += 1
  }

  /// Remembers what was read, unless the store has changed since its reading began.
  func remember(since version: Int, _ change: (inout Memory) -> Void) {
    if version == self.version { change(&memory) }
  }

  func credits() async throws -> Int {
    if let credits = memory.credits { return credits }
    let version = version
    let credits = try await store.credits()
    remember(since: version) { $0.credits = $0.credits ?? credits }
    return credits
  }

  /// Keeps when keys were used, of all that came since the last time.
  func keepUses() async throws {
    let uses = uses
    self.uses = [:]
    guard !uses.isEmpty else { return }
    try await store.noteUse(of: uses)
    try await forget()
  }

  private func key(of hash: KeyHash) async throws -> APIKey? {
    if let key = memory.keys[hash] { return key }
    let version = version
    let key = try await store.key(hash: hash.text, isSame: KeyHash.areSame)
    remember(since: version) { $0.keys[hash] = key }
    return key
  }
}

extension APIDesk {
  /// Keeps the uses of keys once a minute, and at the end.
  func keepUsesNowAndThen(_ log: Log) async {
    var isEnding = false
    while !isEnding {
      isEnding = (try? await Task.sleep(for: .seconds(60))) == nil
      do {
        try await keepUses()
      } catch {
        log.write(.warning, "serve: the last use of keys: \(error)")
      }
    }
  }

  /// Makes a key to the sample, which goes with it, and says it.
  func tellOfDemoKey() async throws {
    let secret = APIKey.Secret.made()
    _ = try await store.createKey(
      hash: KeyHash(of: secret).text, hint: secret.hint, label: "demo", scope: .write,
      at: session.now)
    Console.say("a key to the sample, which goes with it: \(secret.text)")
  }
}
