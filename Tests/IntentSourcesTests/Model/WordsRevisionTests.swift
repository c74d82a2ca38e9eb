import Foundation
import Intent
import Testing

@testable import IntentSources

@Suite struct WordsRevisionTests {
  let before: WritingRequest

  init() throws { before = try .fixture() }

  @Test func `time alone makes no other revision`() throws {
    let model = ScoringModel()
    let ledger = Ledger(before.events.map(\.evidence).reversed())
    let later = WritingRequest.now + 3_600
    let after = WritingRequest(
      company: before.company, score: model.score(ledger, looks: nil, at: later),
      events: model.events(of: ledger, at: later), profile: before.profile)

    #expect(WordsRevision(of: after, by: "m") == WordsRevision(of: before, by: "m"))
    #expect(after.score.scoredAt != before.score.scoredAt)
  }

  @Test func `other evidence, another profile and another model make another revision`() throws {
    let revisions = [
      WordsRevision(of: before, by: "m"), WordsRevision(of: before, by: "n"),
      WordsRevision(of: try .fixture(adding: [WritingRequest.launch("A launch")]), by: "m"),
      WordsRevision(of: try .fixture(profile: .none), by: "m"),
    ]

    #expect(Set(revisions).count == revisions.count)
  }
}
