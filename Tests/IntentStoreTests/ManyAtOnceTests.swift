import Foundation
import Intent
import TestSupport
import Testing

@testable import IntentStore

@Suite struct ManyAtOnceTests {
  let folder: TemporaryFolder
  let path: String
  let store: Store
  init() throws {
    folder = try TemporaryFolder()
    path = folder.file()
    store = try Store(.file(path))
  }

  private func domains(_ count: Int) -> [Domain] {
    (0..<count).map { Domain(kept: "company-\($0).com") }
  }

  @Test func `ten thousand companies are added, tagged, snoozed, removed, each as one edit`()
    async throws
  {
    let many = domains(10_000)
    try await store.add(many.map { AccountDraft(domain: $0, tags: ["a"]) }, at: now)
    let added = try await store.watchlist()
    #expect(try await store.tag(many, TagChange("b -a"), at: now).count == 10_000)
    let tagged = try await store.watchlist()
    let snooze = many.map { Activity($0, .snoozed(until: now + day, band: nil), at: now) }
    #expect(try await store.record(snooze, at: now)?.domains.count == 10_000)
    let snoozed = try await store.watchlist()
    #expect(try await store.remove(many, at: now).count == 10_000)

    let restarted = try Store(.file(path))
    for state in [snoozed, tagged, added, []] {
      #expect(try await restarted.undo(at: now)?.domains.count == 10_000)
      #expect(try await restarted.watchlist() == state)
      #expect(try await restarted.bandCounts().total == state.count)
    }
    #expect(try await restarted.undo(at: now) == nil)
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `every edit of many is taken back and made again, through restarts`(seed: UInt64)
    async throws
  {
    var random = SeededGenerator(seed: seed)
    var store = store
    var states = [try await store.watchlist()]
    while states.count < 15 {
      let before = try await store.nextUndo()
      try await edit(store, at: now + Double(states.count), &random)
      guard try await store.nextUndo() != before else { continue }
      states.append(try await store.watchlist())
    }

    for state in states.dropLast().reversed() {
      store = try Store(.file(path))
      #expect(try await store.undo(at: now) != nil)
      #expect(try await store.watchlist() == state)
    }
    for state in states.dropFirst() {
      store = try Store(.file(path))
      #expect(try await store.redo(at: now) != nil)
      #expect(try await store.watchlist() == state)
    }
  }

  /// Something that a person may do to several companies; what changes nothing is no edit.
  private func edit(
    _ store: Store, at now: Date, _ random: inout SeededGenerator
  ) async throws {
    let some = domains(6).filter { _ in Bool.random(using: &random) }
    let listed = try await store.allListed().filter { some.contains($0) }
    switch Int.random(in: 0..<6, using: &random) {
    case 0: try await store.add(some.map { AccountDraft(domain: $0, tags: ["a"]) }, at: now)
    case 1: try await store.remove(some, at: now)
    case 2: try await store.tag(some, TagChange("a"), at: now)
    case 3: try await store.tag(some, TagChange("b -a"), at: now)
    case 4:
      let until = now + day * Double(Int.random(in: 1...5, using: &random))
      try await store.record(
        listed.map { Activity($0, .snoozed(until: until, band: nil), at: now) }, at: now)
    default: try await store.record(listed.map { Activity($0, .won, at: now) }, at: now)
    }
  }

  @Test func `tagging leaves companies alone that have the tags, and those off the list`()
    async throws
  {
    try await store.add([AccountDraft(domain: acme, tags: ["EMEA"])], at: now)
    try await store.keep([.fixture(of: globex)], file: nil, at: now)

    #expect(try await store.tag([acme, globex], TagChange("emea"), at: now).isEmpty)
    #expect(try await store.nextUndo()?.kind == .added)
  }

  @Test func `no import changes tags that were edited so`() async throws {
    try await store.add([AccountDraft(domain: acme)], at: now)
    try await store.tag([acme], TagChange("mine"), at: now)
    try await store.keep([AccountDraft(domain: acme, tags: ["theirs"])], at: now)

    #expect(try await store.entry(acme)?.tags == ["mine"])
  }

  @Test func `a guessed name gives way to an import, and to a name that is known`() async throws {
    let cloud = Domain(kept: "kestrel-cloud.io")
    var draft = AccountDraft(domain: cloud, name: "Kestrel Cloud")
    draft.isNameGuessed = true
    try await store.add([draft], at: now)
    #expect(try await store.entry(cloud)?.company.name == "Kestrel Cloud")
    try await store.keep([AccountDraft(domain: cloud, name: "Kestrel Cloud B.V.")], at: now)
    #expect(try await store.entry(cloud)?.company.name == "Kestrel Cloud B.V.")

    try await store.remove([cloud], at: now)
    try await store.add([draft], at: now)
    #expect(try await store.entry(cloud)?.company.name == "Kestrel Cloud B.V.")
  }

  @Test func `a journal of an older version is read`() async throws {
    try await store.add([AccountDraft(domain: acme, tags: ["a"])], at: now)
    let before = try await store.watchlist()
    try await store.remove([acme], at: now)
    try await store.connection(
      execute: """
        UPDATE edit_change SET after = json_remove(before, '$.listing') WHERE after = ''
        """)

    try await store.undo(at: now)
    #expect(try await store.watchlist() == before)
  }

  @Test func `the oldest edits go when the journal takes too much room, never the last`()
    async throws
  {
    let many = domains(900)
    try await store.add(many.map { AccountDraft(domain: $0) }, at: now)
    try await store.tag([many[0]], TagChange("a"), at: now)
    try await store.remove(many, at: now)
    try await store.add(many.map { AccountDraft(domain: $0) }, at: now)
    try await store.shortenJournal(before: 4, to: 2_701)
    #expect(try await store.editCount() == 4)

    try await store.shortenJournal(before: 4, to: 2_700)
    #expect(try await store.editCount() == 3)
    try await store.shortenJournal(before: 4, to: 0)
    #expect(try await store.editCount() == 1)
    try await store.remove(many, at: now)

    #expect(try await store.undo(at: now)?.kind == .removed)
    #expect(try await store.undo(at: now)?.kind == .added)
    #expect(try await store.undo(at: now) == nil)
  }
}

extension Store {
  fileprivate func editCount() throws -> Int { try connection.number("SELECT count(*) FROM edit") }
}
