import Foundation
import Intent
import IntentStore
import Testing
import TestSupport

@Suite struct JournalTests {
  let folder: TemporaryFolder
  let location: StoreLocation
  let store: Store
  init() throws {
    folder = try TemporaryFolder()
    location = .file(folder.file())
    store = try Store(location)
  }

  @Test func `an edit says what it did`() async throws {
    try await store.add([AccountDraft(domain: acme, name: "ACME")], at: now)
    try await store.edit(acme, tags: ["a"], at: now + 1)

    #expect(
      try await store.undo(at: now + 9)
        == Edit(kind: .retagged, domains: [acme], names: ["ACME"], at: now + 1))
    #expect(try await store.nextUndo()?.kind == .added)
    #expect(try await store.nextRedo()?.kind == .retagged)
  }

  @Test func `there may be nothing to take back or make again`() async throws {
    #expect(try await store.undo(at: now) == nil)
    #expect(try await store.redo(at: now) == nil)
  }

  @Test func `a new edit ends redo`() async throws {
    try await store.add([AccountDraft(domain: acme)], at: now)
    try await store.undo(at: now)
    try await store.add([AccountDraft(domain: globex)], at: now)

    #expect(try await store.redo(at: now) == nil)
    #expect(try await store.allListed() == [globex])
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func `undoing and redoing everything goes through the same states`(seed: UInt64) async throws {
    var random = SeededGenerator(seed: seed)
    var states = [try await store.watchlist()]
    while states.count < 30 {
      try await edit(&random)
      let state = try await store.watchlist()
      if state != states.last { states.append(state) }
    }

    for state in states.dropLast().reversed() {
      #expect(try await store.undo(at: now) != nil)
      #expect(try await store.watchlist() == state)
    }
    #expect(try await store.undo(at: now) == nil)
    let restarted = try Store(location)
    for state in states.dropFirst() {
      #expect(try await restarted.redo(at: now) != nil)
      #expect(try await restarted.watchlist() == state)
      #expect(try await restarted.bandCounts().total == state.count)
    }
    #expect(try await restarted.redo(at: now) == nil)
  }

  @Test func `undo leaves what an import brought meanwhile`() async throws {
    try await store.add([AccountDraft(domain: acme, tags: ["a"])], at: now)
    try await store.edit(acme, name: "ACME", at: now)
    try await store.keep([AccountDraft(domain: acme, tags: ["b"], owner: "Ann")], at: now)

    try await store.undo(at: now)

    let entry = try await store.entry(acme)
    #expect(entry?.company.name == "Acme")
    #expect(entry?.tags == ["a", "b"])
    #expect(entry?.owner == "Ann")
  }

  @Test func `undoing tags takes only those that the edit brought`() async throws {
    try await store.add([AccountDraft(domain: acme, tags: ["a", "b"])], at: now)
    try await store.edit(acme, tags: ["b", "c"], at: now)
    try await store.undo(at: now)
    try await store.keep([AccountDraft(domain: acme, tags: ["d"])], at: now)

    try await store.redo(at: now)

    #expect(try await store.entry(acme)?.tags == ["b", "d", "c"])
  }

  @Test func `undoing a removal after the company came back joins both`() async throws {
    try await store.add([AccountDraft(domain: acme, tags: ["a"])], at: now)
    try await store.remove([acme], at: now)
    try await store.keep([AccountDraft(domain: acme, tags: ["b"])], at: now + 60)

    try await store.undo(at: now)

    let entry = try await store.entry(acme)
    #expect(entry?.tags == ["b", "a"])
    #expect(entry?.addedAt == now)
    #expect(try await store.bandCounts().total == 1)
  }

  @Test func `what came to a company between its adding and the undo comes back with redo`()
    async throws
  {
    try await store.add([AccountDraft(domain: acme)], at: now)
    try await store.keep([AccountDraft(domain: acme, tags: ["b"], owner: "Ann")], at: now)

    try await store.undo(at: now)
    #expect(try await store.entry(acme) == nil)
    try await store.redo(at: now)

    #expect(try await store.entry(acme)?.tags == ["b"])
    #expect(try await store.entry(acme)?.owner == "Ann")
  }

  @Test func `the last thousand edits can be taken back`() async throws {
    try await store.inTransaction { store in
      try store.add([AccountDraft(domain: acme)], at: now)
      for number in 1...1_000 { try store.edit(acme, name: "Name \(number)", at: now) }
    }

    let undone = try await store.inTransaction { store in
      var count = 0
      while try store.undo(at: now) != nil { count += 1 }
      return count
    }

    #expect(undone == 1_000)
    #expect(try await store.entry(acme)?.company.name == "Acme")
  }

  /// Something that a person may do.
  private func edit(_ random: inout SeededGenerator) async throws {
    let domains = (0..<5).map { Domain(kept: "company-\($0).com") }
    let some = domains.filter { _ in Bool.random(using: &random) }
    let one = domains[Int.random(in: 0..<5, using: &random)]
    let tags = ["a", "b", "c"].filter { _ in Bool.random(using: &random) }
    switch Int.random(in: 0..<5, using: &random) {
    case 0: try await store.add(some.map { AccountDraft(domain: $0, tags: tags) }, at: now)
    case 1: try await store.remove(some, at: now)
    case 2: try await store.edit(one, name: "Name \(random.next() % 4)", at: now)
    case 3: try await store.edit(one, tags: tags, at: now)
    default: try await store.edit(one, name: "Both", tags: tags, at: now)
    }
  }
}
