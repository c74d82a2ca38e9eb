import Foundation
import Testing

@Suite struct ScoreCommandTests {
  let workplace: Workplace

  init() throws { workplace = try Workplace() }

  @Test func `the reference's example comes out of the sample`() throws {
    let run = try workplace.run(
      "--at", "2026-03-12T09:00:00Z", "demo", "score", "stripe.com", "--json")
    let score = try JSONObject(run.output)

    #expect(run.status == 0)
    #expect(
      score.keys == [
        "company", "domain", "intent_score", "score_band", "buying_stage", "urgency",
        "ai_summary", "why_now", "key_triggers", "recommended_action", "signals",
        "score_decay_date", "score_status", "data_coverage", "scored_at", "written_by",
      ])
    #expect(score.values["company"] as? String == "Stripe, Inc.")
    #expect(score.values["intent_score"] as? Int == 91)
    #expect(score.values["score_band"] as? String == "HOT")
    #expect(score.values["buying_stage"] as? String == "active-evaluation")
    #expect(score.values["urgency"] as? String == "act-now")
    #expect(
      score.values["key_triggers"] as? [String] == [
        "$600M Series I", "47 open eng roles", "Checkout SDK launch",
      ])
    #expect(score.values["score_decay_date"] as? String == "2026-04-07T00:00:00.000Z")
    #expect(score.values["scored_at"] as? String == "2026-03-12T09:00:00.000Z")
    #expect(
      run.output.contains(
        """
          "signals": {
            "funding": {"score": 25, "max": 25},
            "hiring": {"score": 18, "max": 20},
            "news": {"score": 16, "max": 20},
            "technology": {"score": 17, "max": 20},
            "web": {"score": 15, "max": 15}
          },
        """))
  }

  @Test func `without an instant the sample scores the same`() throws {
    let run = try workplace.run("demo", "score", "stripe.com", "--json", "--no-signals")
    let score = try JSONObject(run.output)

    #expect(score.values["intent_score"] as? Int == 91)
    #expect(score.values["signals"] == nil)
  }

  @Test func `the talk track and the subject come when they are asked for`() throws {
    let run = try workplace.run(
      "--at", "2026-03-12T09:00:00Z", "demo", "score", "stripe.com", "--json", "--talk-track",
      "--email-subject")
    let score = try JSONObject(run.output)
    let card = try workplace.run(
      "--at", "2026-03-12T09:00:00Z", "demo", "score", "stripe.com", "--talk-track",
      "--no-signals")

    #expect(score.keys[9...11] == ["recommended_action", "email_subject", "talk_track"])
    let track = try #require(score.values["talk_track"] as? String)
    let subject = try #require(score.values["email_subject"] as? String)
    #expect(track.split(separator: "\n").count == 5)
    #expect(subject.count <= 60)
    #expect(card.output.contains("\nTalk track\n  \(track.prefix(40))"))
    #expect(!card.output.contains("funding "))
    #expect(card.output.contains("Set `profile` in the configuration"))
  }

  @Test func `the card shows the same to people`() throws {
    let run = try workplace.run("--at", "2026-03-12T09:00:00Z", "demo", "score", "stripe.com")

    #expect(
      run.output == """
        Stripe, Inc.  stripe.com
        ● 91 HOT  ▲52 in 7 days  coverage 5 of 5
        active-evaluation, act now, HOT until 2026-04-07

        funding     ██████████████████████████  25/25
        hiring      ███████████████████████▍    18/20
        news        ████████████████████▊       16/20
        technology  ██████████████████████▏     17/20
        web         ██████████████████████████  15/15

        Why now
          $600M Series I closed 21 days ago. 47 open engineering roles on its careers page 4 days ago. Our
          pricing page visited 9 times today.

        Recommended action
          Call the finance lead today: open with the $600M Series I, then ask about the 47 open
          engineering roles.

        Key triggers
          $600M Series I
          47 open eng roles
          Checkout SDK launch

        """)
  }

  @Test func `a company that nobody knows is unscorable`() throws {
    let run = try workplace.run("--store", "t.db", "score", "https://www.Nobody.com/x", "--json")
    let score = try JSONObject(run.output)

    #expect(run.status == 0)
    #expect(score.values["domain"] as? String == "nobody.com")
    #expect(score.values["company"] as? String == "Nobody")
    #expect(score.values["intent_score"] is NSNull)
    #expect(score.values["score_band"] is NSNull)
    #expect(score.values["score_status"] as? String == "unscorable")
  }

  @Test func `a misspelt company is scored as asked, with a word of what may have been meant`()
    throws
  {
    for command in ["score", "explain"] {
      let run = try workplace.run("demo", command, "strpie.com")
      #expect(run.status == 0)
      #expect(
        run.errors == "intentiq: nothing is known of strpie.com; did you mean stripe.com?\n")
    }
  }

  @Test func `a past day sees nothing that happened later`() throws {
    try workplace.write(
      """
      {"domain":"acme.com","kind":"grant","observed_at":"2026-01-01","headline":"a grant"}
      {"domain":"acme.com","kind":"ipo","observed_at":"2026-02-01","headline":"an IPO"}
      """, to: "e.jsonl")
    _ = try workplace.run("--store", "t.db", "import", "evidence", "e.jsonl")

    func funding(at instant: String) throws -> Int? {
      let run = try workplace.run(
        "--store", "t.db", "--at", instant, "score", "acme.com", "--json")
      return try JSONObject(run.output).object("signals", "funding")["score"] as? Int
    }

    #expect(try funding(at: "2025-12-30") == 0)
    #expect(try funding(at: "2026-01-15") == 8)
    #expect(try funding(at: "2026-02-15") == 25)
  }

  @Test(arguments: [
    ["score", "a.com"], ["watchlist", "list"], ["score", "a.com", "--at=2026-01-01"],
  ])
  func `looking makes no store`(words: [String]) throws {
    let run = try workplace.run(["--store", "t.db"] + words)

    #expect(run.status == 0)
    #expect(!FileManager.default.fileExists(atPath: workplace.folder.path + "/t.db"))
  }
}
