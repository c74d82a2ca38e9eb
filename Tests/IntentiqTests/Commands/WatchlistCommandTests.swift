import Foundation
import Testing

@Suite struct WatchlistCommandTests {
  let workplace: Workplace

  init() throws { workplace = try Workplace() }

  func run(_ arguments: String...) throws -> Workplace.Run {
    try workplace.run(["--store", "t.db"] + arguments)
  }

  @Test func `companies are added once, whatever they are pasted as`() throws {
    let first = try run("watchlist", "add", "https://www.Stripe.com/x", "stripe.com", "b.com")
    #expect(first.output == "added stripe.com\nadded b.com\n")

    let second = try run("watchlist", "add", "stripe.com")
    #expect(second.output.isEmpty)
    #expect(second.errors.contains("stripe.com: already on the watchlist"))
    #expect(second.status == 0)
  }

  @Test func `a company is renamed, tagged and untagged`() throws {
    _ = try run("watchlist", "add", "acme.com", "--name", "Acme", "--tag", "crm", "--tag", "x")
    let edit = try run(
      "watchlist", "edit", "acme.com", "--name", "Ac\u{1B}[31mme GmbH", "--tag", "VIP", "--untag",
      "CRM", "--json")

    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(edit.output.utf8)) as? [[String: Any]])
    #expect(rows.first?["company_name"] as? String == "Acme GmbH")
    #expect(rows.first?["tags"] as? [String] == ["x", "VIP"])
  }

  @Test func `of several companies all are removed or none`() throws {
    _ = try run("watchlist", "add", "a.com", "b.com")

    let failed = try run("watchlist", "remove", "a.com", "nope.com")
    #expect(failed.status == 1)
    #expect(
      failed.errors == "intentiq: nope.com: not on the watchlist, so nothing was changed"
        + " (intentiq watchlist add puts it there)\n")

    let removed = try run("watchlist", "remove", "a.com", "b.com")
    #expect(removed.output == "removed a.com\nremoved b.com\n")
  }

  @Test func `the list goes by score and can be narrowed`() throws {
    let list = try workplace.run("demo", "watchlist", "list", "--json", "--band", "hot")
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: Any]])
    let scores = rows.compactMap { $0["intent_score"] as? Int }

    #expect(scores.count == 7)
    #expect(scores == scores.sorted(by: >))
    #expect(scores.allSatisfy { $0 >= 75 })

    let tagged = try workplace.run("demo", "watchlist", "list", "--csv", "--tag", "Payments")
    let lines = tagged.output.split(separator: "\r\n")
    #expect(
      lines.first == """
        domain,company_name,intent_score,score_band,buying_stage,urgency,score_change,tags,\
        added_at,scored_at,score_decay_date
        """)
    #expect(lines.count == 3)
  }

  @Test func `a list of a past day has the scores of that day`() throws {
    let list = try workplace.run(
      "--at", "2026-03-12T09:00:00Z", "demo", "watchlist", "list", "--json")
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: Any]])
    let stripe = rows.first { $0["domain"] as? String == "stripe.com" }

    #expect(stripe?["scored_at"] as? String == "2026-03-12T09:00:00.000Z")
    #expect(stripe?["intent_score"] as? Int == 91)
  }

  @Test func `the list tells where companies stand, and who owns them`() throws {
    try workplace.write("domain,owner\nacme.com,Ann\n", to: "a.csv")
    _ = try run("import", "accounts", "a.csv")
    _ = try run("disqualify", "acme.com", "--why", "a rival")

    #expect(try run("watchlist", "list").output.contains("disqualified"))
    let list = try run("watchlist", "list", "--json").output
    let entry = try JSONSerialization.jsonObject(with: Data(list.utf8)) as? [[String: Any]]
    #expect(entry?.first?["standing"] as? String == "disqualified")
    #expect(entry?.first?["owner"] as? String == "Ann")
    #expect(try run("export", "watchlist").output.contains(",Ann,"))
  }

  @Test func `internationalised domains are read as people and kept as machines do`() throws {
    #expect(try run("watchlist", "add", "münchen.de").output == "added münchen.de\n")
    #expect(try run("watchlist", "list").output.contains("münchen.de"))
    #expect(try run("watchlist", "list", "--json").output.contains("\"xn--mnchen-3ya.de\""))
  }

  @Test func `the demo leaves nothing behind`() throws {
    let run = try workplace.run("demo", "watchlist", "add", "new.com")

    #expect(run.output == "added new.com\n")
    #expect(!FileManager.default.fileExists(atPath: workplace.folder.path + "/.local"))
  }
}
