import Foundation
import Intent
import Testing
import TestSupport

@testable import IntentSources

@Suite struct APIScoreTests {
  let stripe = Domain(kept: "stripe.com")

  private func read(_ answer: AnsweredScore) throws(APIFault) -> APIScore {
    try APIScore(Array(answer.json.utf8), about: stripe)
  }

  @Test func `the reference's example is read whole`() throws {
    let score = try read(AnsweredScore())

    #expect(score.total == 91)
    #expect(score.band == .hot)
    #expect(score.stage == .activeEvaluation)
    #expect(score.urgency == .actNow)
    #expect(score.points.values == [25, 20, 20, 20, 6])
    #expect(score.keyTriggers == ["$600M Series I", "47 open eng roles", "Checkout SDK launch"])
    #expect(score.decayDate == Date(iso8601: "2036-04-07T00:00:00.000Z"))
    #expect(score.coverage == 1)
    #expect(score.recommendedAction == "Lead with ROI on conversion rates.")
  }

  @Test func `a company that nobody knows has no score`() throws {
    let score = try read(
      AnsweredScore().with("intent_score", "null").with("score_band", "null")
        .with("signals", nil).with("data_coverage", "0"))
    #expect(score.total == nil)
    #expect(score.points.sum == 0)
  }

  @Test(arguments: [
    ("intent_score", "101"), ("intent_score", "-1"), ("intent_score", "91.5"),
    ("intent_score", "1e400"), ("intent_score", "\"91\""), ("intent_score", "null"),
    ("intent_score", "90"), ("score_band", "null"), ("score_band", "\"BOILING\""),
    ("domain", "\"other.com\""), ("domain", "7"), ("domain", nil), ("buying_stage", "\"soon\""),
    ("buying_stage", nil), ("urgency", nil), ("signals", nil), ("signals", "[]"),
    ("signals", "{\"funding\": {\"score\": 91}}"), ("data_coverage", "2"),
    ("score_decay_date", "\"tomorrow\""),
  ])
  func `what the contract does not allow is a fault`(field: String, json: String?) {
    #expect(throws: APIFault.self) { try read(AnsweredScore().with(field, json)) }
  }

  @Test(arguments: ["", "<html>Log in</html>", "[]", "null", "{\"domain\": \"stripe.com\"", "{}"])
  func `what is no answer is a fault`(body: String) {
    #expect(throws: APIFault.self) { try APIScore(Array(body.utf8), about: stripe) }
  }

  @Test func `texts come cleansed, in one line and bounded`() throws {
    let score = try read(
      AnsweredScore().with("why_now", "\"a\\u001b[31m\\nb\"")
        .with("ai_summary", "\"\(String(repeating: "x", count: 5_000))\"")
        .with("key_triggers", "[\"a\", \"b\", \"c\", \"d\", 5]"))
    #expect(score.whyNow?.contains("\u{1B}") == false)
    #expect(score.whyNow?.contains("\n") == false)
    #expect(score.summary?.count == 600)
    #expect(score.keyTriggers == ["a", "b", "c"])
  }
}
