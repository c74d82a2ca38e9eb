import Foundation
import Intent
import IntentStore
import TestSupport
import Testing

/// Whatever is kept of two companies: a merge is their union, and undo is the state before.
@Suite struct MergePropertyTests {
  private let domains = ["a.com", "b.com", "c.com"].map { Domain(kept: $0) }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `a merge joins what both have, and undo and redo go through the same states`(
    seed: UInt64
  ) async throws {
    var random = SeededGenerator(seed: seed)
    let store = try Store(.memory)
    for _ in 0..<5 + random.below(40) { try await live(&random, in: store) }
    let pair = domains.shuffled(using: &random)
    let before = try await store.contents(of: domains)
    let pieces = try await store.pieces(of: Array(pair.prefix(2)))

    do {
      try await store.merge(pair[0], into: pair[1], at: now)
    } catch is MergeError {
      // One of them was never heard of.
      #expect(try await store.contents(of: domains) == before)
      return
    }

    let after = try await store.contents(of: domains)
    #expect(try await store.pieces(of: [pair[1]]) == pieces)
    #expect(after.counts.total == after.rows.count)
    #expect(Set(after.rows.map(\.domain)).isDisjoint(with: [pair[0]]))
    #expect(after.done.count == before.done.count)

    #expect(try await store.undo(at: now)?.kind == .merged)
    #expect(try await store.contents(of: domains) == before)
    #expect(try await store.redo(at: now)?.kind == .merged)
    #expect(try await store.contents(of: domains) == after)
    #expect(try await store.faults().isEmpty)
  }

  /// Something that happens to companies in a day of theirs.
  private func live(_ random: inout SeededGenerator, in store: Store) async throws {
    let domain = random.one(of: domains)
    let piece = Evidence.fixture(
      of: domain, daysAgo: Double(random.below(4)), headline: "Piece \(random.below(3))")
    let at = now - Double(random.below(1_000_000))
    switch random.below(8) {
    case 0:
      let contact = Contact(name: "Name \(random.below(3))", phone: "\(random.below(2))")
      try await store.keep(
        [
          AccountDraft(
            domain: domain, name: "Name \(random.below(3))", country: random.one(of: ["AT", nil]),
            tags: ["\(random.below(3))"], owner: random.one(of: ["Ann", "Bob", nil]),
            contacts: [contact])
        ], at: at)
    case 1: try await store.keep([piece], file: "file", at: at)
    case 2: try await store.score(domain, total: random.below(100), at: at)
    case 3:
      try await store.keep(
        Look(
          domain: domain, signal: random.one(of: Signal.allCases), source: "s\(random.below(2))",
          status: .ok, at: at))
    case 4:
      _ = try await store.openCallList(
        on: "2026-03-12", opening: [domain], joining: [domain], limit: 9, at: at)
    case 5: try await store.edit(domain, name: "Edited \(random.below(2))", tags: ["t"], at: at)
    case 6:
      let id = try await store.keptEvidence(of: domain).first?.id
      if let id {
        try await store.record([Activity(domain, .dismissed(id), at: at, text: "no")], at: at)
      }
    default:
      let deeds: [Activity.Deed] = [
        .touched(.voicemail, meeting: nil), .touched(.meeting, meeting: now + 86_400),
        .snoozed(until: now + 86_400, band: nil), .won, .disqualified, .reopened,
      ]
      // Who is not on the list cannot be called.
      _ = try? await store.record([Activity(domain, random.one(of: deeds), at: at)], at: at)
    }
  }
}

extension Store {
  /// What is kept of companies, without whose it is.
  fileprivate func pieces(of domains: [Domain]) throws -> Set<String> {
    Set(
      try domains.flatMap { try keptEvidence(of: $0) }.map(\.evidence)
        .map { "\($0.kind) \($0.observedAt) \($0.headline) \($0.source)" })
  }
}
