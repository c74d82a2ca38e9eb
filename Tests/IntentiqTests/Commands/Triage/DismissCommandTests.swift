import Foundation
import Testing

@Suite struct DismissCommandTests {
  let place: TriageWorkplace

  init() throws { place = try TriageWorkplace() }

  /// The score of acme.com: computed, and as the list has it.
  func scores() throws -> [Int] {
    let score = try JSONObject(place.run("score", "acme.com", "--json").output)
    let row = try place.objects("watchlist", "list").first { $0["domain"] as? String == "acme.com" }
    return [score.values["intent_score"], row?["intent_score"]].compactMap { $0 as? Int }
  }

  @Test func `a dismissed piece leaves the score at once, and comes back`() throws {
    let id = try place.pieceID("Another Acme is sued")
    let before = try scores()
    #expect(before.first == before.last)

    let dismissed = try place.run("dismiss", id, "--why", "another company")
    let after = try scores()
    #expect(after.first == after.last)
    #expect(after[0] > before[0])
    #expect(
      dismissed.output == "dismissed \(id): Another Acme is sued\n"
        + "acme.com scores \(after[0]) HOT, was \(before[0])\n")

    let restored = try place.run("restore", id)
    #expect(try scores() == before)
    #expect(
      restored.output == "restored \(id): Another Acme is sued\n"
        + "acme.com scores \(before[0]) HOT, was \(after[0])\n")
  }

  @Test func `taking a dismissal back scores anew too`() throws {
    let before = try scores()
    try place.run("dismiss", place.pieceID("Acme raises $600M"), "--why", "old")
    let after = try scores()
    #expect(after != before)

    #expect(try place.run("undo").output == "undone: dismissing evidence of Acme\n")
    #expect(try scores() == before)
    try place.run("redo")
    #expect(try scores() == after)
  }

  @Test func `what is dismissed or counts already is left as it is`() throws {
    let id = try place.pieceID("60 roles")
    #expect(try place.run("restore", id).errors == "intentiq: \(id): it counts already\n")
    try place.run("dismiss", id, "--why", "x")

    let again = try place.run("dismiss", id, "--why", "x")

    #expect(again.status == 0)
    #expect(again.output.isEmpty)
    #expect(again.errors == "intentiq: \(id): dismissed for that already\n")
    #expect(try place.recorded().count == 1)
  }

  @Test func `a company off the watchlist can have evidence dismissed`() throws {
    let id = try place.pieceID("60 roles")
    try place.run("watchlist", "remove", "acme.com")

    #expect(try place.run("dismiss", id, "--why", "x").status == 0)
  }

  @Test func `the same evidence imported again stays dismissed`() throws {
    let id = try place.pieceID("60 roles")
    try place.run("dismiss", id, "--why", "x")
    let after = try scores()
    let evidence = try place.run("export", "evidence").output
    #expect(evidence.contains("60 roles"))

    try place.run(["import", "evidence", "-"], input: evidence)
    try place.run("refresh", "--all")

    #expect(try scores() == after)
  }

  @Test func `explain strikes what was dismissed, says why, and leaves it out`() throws {
    let id = try place.pieceID("Another Acme is sued")
    try place.run("dismiss", id, "--why", "another\ncompany")

    let text = try place.run("explain", "acme.com").output
    let dismissed = try #require(text.components(separatedBy: "\ndismissed  ").last)
    #expect(
      dismissed.hasPrefix("1 piece out of the sums (intentiq restore ID lets one count again)\n"))
    #expect(dismissed.contains("\n  lawsuit, Another Acme is sued, "))
    #expect(dismissed.contains("\n    \(id)\n    why: another\n    company\n\n"))
    #expect(text.components(separatedBy: "Another Acme is sued").count == 2)

    let json = try JSONObject(place.run("explain", "acme.com", "--json").output)
    let piece = try #require((json.values["dismissed"] as? [[String: Any]])?.first)
    #expect(piece["id"] as? String == id)
    #expect(piece["reason"] as? String == "another\ncompany")
    #expect(json.values["evidence_count"] as? Int == 6)
  }

  @Test func `a company of which all was dismissed still shows what`() throws {
    let explanation = try JSONObject(place.run("explain", "globex.com", "--json").output)
    let news = try explanation.object("signals", "news")
    let id = try #require((news["evidence"] as? [[String: Any]])?.first?["id"] as? String)
    #expect(
      try place.run("dismiss", id, "--why", "x").output
        == "dismissed \(id): Globex wins\nglobex.com is not scored, was 4\n")

    #expect(try place.run("explain", "globex.com").output.contains("  award, Globex wins, "))
  }
}
