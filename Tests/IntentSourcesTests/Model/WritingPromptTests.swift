import Foundation
import Intent
import Testing

@testable import IntentSources

@Suite struct WritingPromptTests {
  @Test func `the document has the company, the score, the events and the profile`() throws {
    let document = try WritingPrompt.document(of: .fixture())

    let json = try #require(
      JSONSerialization.jsonObject(with: Data(document.utf8)) as? [String: Any])
    let events = try #require(json["events"] as? [[String: Any]])
    #expect(Set(json.keys) == ["company", "score", "events", "profile"])
    #expect(events.first?["headline"] as? String == "Stripe raises $600M Series I")
    #expect(events.first?["date"] as? String == "2026-02-19")
    #expect(events.first?["age_in_days"] as? Int == 21)
    #expect(events.first?["magnitude"] as? Double == 600_000_000)
    #expect(events.first?["source"] as? String == "newswire")
  }

  @Test(arguments: Evidence.Kind.allCases)
  func `what people looked at on the seller's own pages is not told`(kind: Evidence.Kind) throws {
    let piece = Evidence(
      domain: try Domain("stripe.com"), kind: kind, observedAt: WritingRequest.now - 86_400,
      headline: "As seen by analytics", magnitude: 12, source: "analytics", event: "seen")
    let document = try WritingPrompt.document(of: .fixture(adding: [piece]))

    let isTold = ![.pageVisit, .pricingVisit, .contentDownload].contains(kind)
    #expect(document.contains("As seen by analytics") == isTold)
  }

  @Test func `a flood of evidence is told by its largest shares`() throws {
    let launches = try (0..<100).map { try WritingRequest.launch("Launch \($0)") }
    let request = try WritingRequest.fixture(adding: launches)

    #expect(request.told.count == 16)
    #expect(request.told.first?.evidence.kind == .fundingRound)
  }

  @Test(arguments: AnswerField.allCases)
  func `the model is told of each field and its limit`(field: AnswerField) {
    #expect(WritingPrompt.system.contains("- \(field.rawValue): \(field.wish); "))
    #expect(WritingPrompt.system.contains("at most \(field.limit) characters"))
  }
}
