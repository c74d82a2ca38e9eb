import Foundation
import Intent
import Testing
import TestSupport

@testable import IntentStore

@Suite struct TakingBackTests {
  let folder: TemporaryFolder
  let location: StoreLocation
  let store: Store
  init() throws {
    folder = try TemporaryFolder()
    location = .file(folder.file())
    store = try Store(location)
  }

  /// All that triage shows of five companies.
  struct State: Equatable {
    let triages: [Triage]
    let activities: [[Activity]]
    let evidence: [[KeptEvidence]]
  }

  static let domains = (0..<5).map { Domain(kept: "company-\($0).com") }

  func state(of store: Store) async throws -> State {
    var activities: [[Activity]] = []
    var evidence: [[KeptEvidence]] = []
    for domain in Self.domains {
      activities.append(try await store.activities(of: domain))
      evidence.append(try await store.keptEvidence(of: domain))
    }
    return State(
      triages: try await store.rows(of: Self.domains).map(\.triage), activities: activities,
      evidence: evidence)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `undoing and redoing everything goes through the same states`(seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    try await store.keep(Self.domains.map { AccountDraft(domain: $0) }, at: now)
    for domain in Self.domains {
      try await store.keep([.fixture(of: domain)], file: nil, at: now)
      try await store.score(domain, total: Int.random(in: 0...100, using: &random), at: now)
    }
    var states = [try await state(of: store)]
    while states.count < 25 {
      let activities = (0...Int.random(in: 0...3, using: &random)).map { _ in
        activity(&random, at: now + Double(states.count))
      }
      guard try await store.record(activities, at: now) != nil else { continue }
      states.append(try await state(of: store))
    }

    for expected in states.dropLast().reversed() {
      #expect(try await store.undo(at: now) != nil)
      #expect(try await state(of: store) == expected)
    }
    #expect(try await store.undo(at: now) == nil)
    let restarted = try Store(location)
    for expected in states.dropFirst() {
      #expect(try await restarted.redo(at: now) != nil)
      #expect(try await state(of: restarted) == expected)
    }
    #expect(try await restarted.redo(at: now) == nil)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `what the list shows is what the activities that stand come to`(seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    try await store.keep(Self.domains.map { AccountDraft(domain: $0) }, at: now)
    for domain in Self.domains { try await store.keep([.fixture(of: domain)], file: nil, at: now) }

    for step in 0..<40 {
      switch Int.random(in: 0..<5, using: &random) {
      case 0: try await store.undo(at: now)
      case 1: try await store.redo(at: now)
      default: try await store.record([activity(&random, at: now + Double(step))], at: now)
      }
    }

    let state = try await state(of: store)
    #expect(state.triages == state.activities.map { Triage($0.reversed()) })
    for (activities, evidence) in zip(state.activities, state.evidence) {
      let last = activities.first { $0.kind == .dismissed || $0.kind == .restored }
      #expect(evidence.map(\.dismissed) == [last.flatMap(\.dismissal)])
    }
  }

  @Test func `what was taken back and then written over is gone`() async throws {
    try await store.list([(acme, 60)])
    try await store.record([Activity(acme, .won, at: now)], at: now)
    try await store.undo(at: now)
    try await store.record([Activity(acme, .noted, at: now, text: "new")], at: now)

    #expect(try await store.redo(at: now) == nil)
    #expect(try await store.connection(number: "SELECT count(*) FROM activity") == 1)
    #expect(try await store.rows(of: [acme]).map(\.triage) == [Triage()])
  }

  @Test func `an edit of the list also ends redo of an activity`() async throws {
    try await store.list([(acme, 60)])
    try await store.record([Activity(acme, .won, at: now)], at: now)
    try await store.undo(at: now)
    try await store.edit(acme, name: "ACME", at: now)

    #expect(try await store.redo(at: now) == nil)
    #expect(try await store.connection(number: "SELECT count(*) FROM activity") == 0)
  }

  @Test func `an activity stays when its edit can no longer be taken back`() async throws {
    try await store.list([(acme, 60)])
    try await store.record([Activity(acme, .won, at: now)], at: now)
    try await store.inTransaction { store in
      for number in 1...1_000 { try store.edit(acme, name: "Name \(number)", at: now) }
    }

    let undone = try await store.inTransaction { store in
      var count = 0
      while try store.undo(at: now) != nil { count += 1 }
      return count
    }

    #expect(undone == 1_000)
    #expect(try await store.rows(of: [acme]).first?.triage.closing == .won)
    #expect(try await store.activities(of: acme).map(\.kind) == [.won])
  }

  @Test func `taking back a touch of a company that has left the list says whose it was`()
    async throws
  {
    try await store.list([(acme, 60)])
    try await store.record([Activity(acme, .noted, at: now, text: "a")], at: now)
    try await store.inTransaction { store in
      try store.connection.run("UPDATE company SET listed_at = NULL, tags = NULL")
      try store.connection.run("UPDATE band_count SET count = 0")
    }

    #expect(
      try await store.undo(at: now)
        == Edit(kind: .noted, domains: [acme], names: ["Acme"], at: now))
  }

  private func activity(_ random: inout SeededGenerator, at instant: Date) -> Activity {
    let domain = Self.domains[Int.random(in: 0..<5, using: &random)]
    let piece = Evidence.fixture(of: domain).id
    let later = instant + Double.random(in: 1...1_000, using: &random)
    let deeds: [Activity.Deed] = [
      .touched(.connected, meeting: nil), .touched(.meeting, meeting: later),
      .snoozed(until: later, band: nil), .disqualified, .won, .reopened, .noted,
      .dismissed(piece), .restored(piece),
    ]
    let texts = [nil, "why", "because\nof that"]
    return Activity(
      domain, deeds[Int.random(in: 0..<deeds.count, using: &random)], at: instant,
      text: texts[Int.random(in: 0..<3, using: &random)])
  }
}

extension Store {
  func connection(number sql: String) throws -> Int { try connection.number(sql) }
}
