import Intent
import Testing
import TestSupport

@testable import IntentSources

@Suite struct ModelAnswerTests {
  func words(in content: String) throws(ModelFault) -> Words {
    try ModelAnswer(Array(Reply.envelope(content).utf8)).words()
  }

  @Test func `texts are made harmless lines`() throws {
    let answer = Answer.good.with("summary", "\"One.\\n\\u001b[31mTwo.\\u202e \"")

    #expect(try words(in: answer.json).summary == "One. Two.")
  }

  @Test(arguments: [
    ("", "it ends in the middle of the JSON"),
    ("{\"headline\": \"x", "it ends in the middle of the JSON"),
    ("```json\n{}\n```", "it is not JSON at column 1"),
    ("[]", "it is no JSON object"), ("{} {}", "it is not JSON at column 4"),
    (Answer.good.without("ask").json, "ask is missing"),
    (Answer.good.without("caution").json, "caution is missing"),
    (Answer.good.with("ask", "7").json, "ask is no text"),
    (Answer.good.with("ask", "null").json, "ask is no text"),
    (Answer.good.with("ask", "\" \\u200b\"").json, "ask is empty"),
    (Answer.good.with("caution", "[]").json, "caution is no text"),
    (Answer.good.with("link", "\"x\"").json, "it has the unknown key \"link\""),
    (Answer.good.with("questions", "\"Who?\"").json, "questions is no list of two"),
    (Answer.good.with("questions", "[\"Who?\"]").json, "questions is no list of two"),
    (
      Answer.good.with("questions", "[\"Who?\", \"Tell me.\"]").json,
      "a question does not end in its mark"
    ),
    (Answer.good.with("questions", "[\"Who?\", 7]").json, "questions is no text"),
    ("{\"ask\": \"a\", \"ask\": \"b\"}", "it has a key twice"),
  ])
  func `anything but the fields that were asked for is a fault`(
    content: String, why: String
  ) {
    #expect(throws: ModelFault.malformed(why)) { try words(in: content) }
  }

  @Test(arguments: [("email_subject", 60), ("headline", 80), ("summary", 400), ("ask", 200)])
  func `a text past its limit is a fault and is not cut`(field: String, limit: Int) throws {
    let full = Answer.good.with(field, "\"\(String(repeating: "ü", count: limit))\"")
    let over = Answer.good.with(field, "\"\(String(repeating: "ü", count: limit + 1))\"")

    _ = try words(in: full.json)

    #expect(throws: ModelFault.tooLong(field: field, count: limit + 1, limit: limit)) {
      try words(in: over.json)
    }
  }

  @Test func `a refusal is told as such`() {
    let body = "{\"choices\": [{\"message\": {\"content\": null, \"refusal\": \"I cannot\"}}]}"

    #expect(throws: ModelFault.declined) { try ModelAnswer(Array(body.utf8)) }
  }
}
