import Dashboard
import Foundation
import Intent
import IntentAPI
import IntentStore

/// Does what the API is asked for.
///
/// It reads by one connection and writes by another: who writes for long keeps nobody from reading.
/// It works where its reading store works, so that a call of the one from the other costs nothing,
/// and remembers what it has read until anything in the store changes, whoever changes it.
actor APIDesk {
  /// What was read of the store, and holds while that stays as it was.
  struct Memory {
    var keys: [KeyHash: APIKey] = [:]
    var credits: Int?
    var scores: [ScoreQuestion: ScoreDocument] = [:]

    /// The watchlist by score, read once for all who ask.
    var rows: [WatchlistRow]?
    var lists: [Band?: [UInt8]] = [:]
  }

  let session: Session
  let store: Store

  /// What is changed is changed here; for a store in memory it is the same.
  let ledger: Store
  let payments: Payments

  /// Is told when a job was sent.
  let jobSent: @Sendable () -> Void
  private(set) var memory = Memory()

  /// What the memory is of: the store's foreign changes, and all that were about companies.
  private var seen = (foreign: -1, companies: -1)

  /// Counts what was forgotten: what was read before is not remembered after.
  private(set) var version = 0

  /// When keys were last used, as far as that is not kept yet.
  private var uses: [APIKey.ID: Date] = [:]

  nonisolated var unownedExecutor: UnownedSerialExecutor { store.unownedExecutor }

  init(
    session: Session, store: Store, ledger: Store, jobSent: @escaping @Sendable () -> Void = {}
  ) {
    self.session = session
    self.store = store
    self.ledger = ledger
    self.jobSent = jobSent
    payments = Payments(ledger)
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

  /// Remembers what was read, unless the store has changed since its reading began.
  func remember(since version: Int, _ change: (inout Memory) -> Void) {
    if version == self.version { change(&memory) }
  }

  func credits() async throws -> Int {
    if let credits = memory.credits { return credits }
    let version = version
    let credits = try await store.credits()
    remember(since: version) { $0.credits = credits }
    return credits
  }

  /// Keeps when keys were used, of all that came since the last time.
  func keepUses() async throws {
    let uses = uses
    self.uses = [:]
    try await ledger.noteUse(of: uses)
  }

  /// Forgets what no longer holds, if the store has changed.
  private func look() async throws {
    let foreign = try await store.foreignChanges()
    // Nobody tells a store in memory of its own changes.
    guard foreign != seen.foreign || store.location == .memory else { return }
    let companies = try await store.companyChanges()
    memory.keys = [:]
    memory.credits = nil
    if companies != seen.companies {
      memory.scores = [:]
      memory.rows = nil
      memory.lists = [:]
    }
    seen = (foreign, companies)
    version += 1
  }

  private func key(of hash: KeyHash) async throws -> APIKey? {
    if let key = memory.keys[hash] { return key }
    let version = version
    let key = try await store.key(hash: hash.text) { KeyHash(kept: $0) == KeyHash(kept: $1) }
    remember(since: version) { $0.keys[hash] = key }
    return key
  }
}
