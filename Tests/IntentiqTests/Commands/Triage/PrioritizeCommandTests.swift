import Foundation
import Testing

@Suite struct PrioritizeCommandTests {
  let place: TriageWorkplace

  init() throws { place = try TriageWorkplace() }

  @Test func `the call list names each term with its points`() throws {
    let hot = try #require(place.objects("prioritize").first)
    let score = try #require(hot["intent_score"] as? Int)
    let reasons = try #require(hot["reasons"] as? [[String: Any]])
    let points = reasons.compactMap { $0["points"] as? Int }

    #expect(reasons.map { $0["label"] as? String } == ["intent score", "act now", "rising"])
    #expect(points == [score, 15, 10])
    #expect(hot["priority"] as? Int == score + 25)
    let lines = try place.run("prioritize").output.split(separator: "\n").map {
      $0.split(separator: " ").joined(separator: " ")
    }
    #expect(
      lines == [
        "rank priority score company domain why",
        "1 \(score + 25) ● \(score) Acme acme.com act now +15, rising +10",
        "2 8 ○ 4 Globex globex.com rising +4",
      ])
  }

  @Test func `JSON has rank, priority and reasons, then the score as score has it`() throws {
    let output = try place.run("prioritize", "--limit", "1", "--json").output
    let entry = output.split(separator: "\n").dropFirst().dropLast()
      .map { $0.dropFirst(2) }.joined(separator: "\n")
    let object = try JSONObject(entry)
    let score = try JSONObject(place.run("score", "acme.com", "--json").output)

    #expect(object.keys == ["rank", "priority", "reasons"] + score.keys)
    #expect(
      object.values["key_triggers"] as? [String] == score.values["key_triggers"] as? [String])
  }

  @Test func `a touch moves a company down`() throws {
    let before = try #require(place.objects("prioritize").first?["priority"] as? Int)
    try place.run("touch", "acme.com", "--outcome", "no-answer")

    let touched = try #require(place.objects("prioritize").first)

    #expect(touched["priority"] as? Int == before - 25)
    let reasons = touched["reasons"] as? [[String: Any]]
    #expect(reasons?.last?["label"] as? String == "touched within a day")
    #expect(reasons?.last?["points"] as? Int == -25)
  }

  @Test func `the list is cut and narrowed to a band`() throws {
    #expect(try place.objects("prioritize", "--limit", "1").count == 1)
    #expect(
      try place.objects("prioritize", "--band", "cold").map { $0["domain"] as? String }
        == ["globex.com"])
  }

  @Test func `CSV has a line a company`() throws {
    let lines = try place.run("prioritize", "--csv").output.split(separator: "\r\n")

    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("rank,priority,reasons,domain,company_name,intent_score,"))
    #expect(lines[2].hasPrefix("2,8,\"intent score +4; rising +4\",globex.com,Globex,4,COLD,"))
  }

  @Test func `an empty call list says why`() throws {
    for company in ["acme.com", "globex.com"] { try place.run("won", company) }
    let run = try place.run("prioritize")
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("intentiq: none of 3 companies is to be called: not scored,"))

    let empty = try place.workplace.run("--store", "u.db", "prioritize")
    #expect(empty.errors.contains("the watchlist is empty"))
    #expect(try place.workplace.run("--store", "u.db", "prioritize", "--json").output == "[]\n")
  }

  @Test func `a past instant has the scores and the standing of then`() throws {
    let before = Date.now
    try place.run("won", "globex.com")
    try place.run("snooze", "acme.com", "--until", "3d")
    #expect(try place.called() == [])

    func called(at instant: Date) throws -> [String?] {
      let text = ISO8601DateFormatter().string(from: instant)
      return try place.objects("--at", text, "prioritize").map { $0["domain"] as? String }
    }
    // In a replay a company without evidence has 0 points.
    #expect(try called(at: before - 60) == ["acme.com", "globex.com", "initech.com"])
    #expect(try called(at: before + 60) == ["initech.com"])
    #expect(try called(at: before + 4 * 86_400) == ["acme.com", "initech.com"])
  }

  @Test func `the sample has a call list`() throws {
    let run = try place.workplace.run("demo", "prioritize", "--limit", "3")

    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").count == 4)
  }
}
