import Foundation
import Testing

extension EndToEnd {
  /// The triage of a morning, by keys, in a real terminal: from the first company to the last.
  @Suite(.serialized, .timeLimit(.minutes(5))) struct TriageTests {
    let store: String

    /// Nine companies, each with one round: the larger it is, the earlier the call.
    init() throws {
      let folder = try Workspace.temporaryFolder()
      store = folder.appending(path: "t.db").path
      let domains = (1...9).map { "company-\($0).example" }
      let day = ISO8601DateFormatter().string(from: .now - 2 * 86_400)
      let accounts = folder.appending(path: "accounts.csv")
      let evidence = folder.appending(path: "evidence.csv")
      try (["domain,company name"] + domains.map { "\($0),\($0.prefix(9).capitalized)" })
        .joined(separator: "\n").write(to: accounts, atomically: true, encoding: .utf8)
      let amounts = ["100", "60", "36", "21", "13", "7.5", "4.5", "2.7", "1.6"]
      let rounds = zip(domains, amounts).map { "\($0),funding_round,\(day),Series A,\($1)e6" }
      try (["domain,kind,observed_at,headline,magnitude"] + rounds).joined(separator: "\n")
        .write(to: evidence, atomically: true, encoding: .utf8)
      for (what, file) in [("accounts", accounts), ("evidence", evidence)] {
        #expect(try Workspace.intentiq("--store", store, "import", what, file.path).status == 0)
      }
      #expect(try Workspace.intentiq("--store", store, "refresh").status == 0)
    }

    @Test func `a morning from what is new to the last call, with a break and a kill`() throws {
      let evening = try open()
      evening.press("j", "k", "q")
      try evening.waitForEnd()
      try bringEvidence(of: "company-9.example")

      let morning = try open()
      try morning.waitFor("Since you last looked")
      try morning.waitFor("1 newly HOT")
      try morning.waitForCursor(at: "Company-1")
      morning.press("n")
      try morning.waitForCursor(at: "Company-9")
      try morning.waitFor("new: HOT since")
      try morning.waitFor("new pieces of evidence")

      morning.press("2")
      try morning.waitFor("0 of 9 done")
      try morning.waitForCursor(at: "Company-9")
      try morning.waitFor("Why now")
      morning.press("y")
      try morning.waitFor("Copied the talk track")
      #expect(morning.clipboard.contains("asked us for a demo"))
      morning.press("v")
      try morning.waitFor("Left a voicemail: Company-9.")
      try morning.waitForCursor(at: "Company-1")
      morning.press("w")
      try morning.waitFor("No answer: Company-1.")
      morning.press("u")
      try morning.waitFor("Undone: the outcome of Company-1.")
      try morning.waitFor("1 of 9 done")
      morning.press("m")
      try morning.waitFor("E-mailed: Company-1.")
      morning.press("c")
      try morning.waitFor("Connected with Company-2")
      morning.type("asked for an offer")
      morning.press("Enter")
      try morning.waitFor("Connected: Company-2.")
      kill(try morning.processID(), SIGKILL)
      try morning.waitForEnd(status: 137)
      #expect(
        try activities() == [
          "company-9.example touched voicemail", "company-1.example touched emailed",
          "company-2.example touched connected asked for an offer",
        ])
      #expect(
        try Workspace.intentiq(
          "--store", store, "touch", "company-3.example", "--outcome", "voicemail"
        ).status == 0)

      let rest = try open(columns: 80, rows: 24)
      rest.press("2")
      try rest.waitFor("4 of 9 done")
      rest.press("b")
      try rest.waitFor("Meeting with Company-4")
      rest.type("2w")
      rest.press("Enter")
      try rest.waitFor("Booked a meeting: Company-4.")
      rest.press("z")
      try rest.waitFor("Snooze Company-5")
      rest.press("Enter")
      try rest.waitFor("Snoozed: Company-5.")
      rest.press("D")
      try rest.waitFor("Disqualify Company-6")
      rest.type("a competitor")
      rest.press("Enter")
      try rest.waitFor("Disqualified: Company-6.")
      rest.press("W")
      try rest.waitFor("Won: Company-7.")
      rest.press("w")
      try rest.waitFor("9 of 9 done")
      try rest.waitFor("All done: 1 booked, 1 connected, 2 voicemail, 1 e-mailed, 1 no answer")
      rest.press("q")
      try rest.waitForEnd()

      #expect(
        try activities().suffix(5) == [
          "company-4.example touched meeting", "company-5.example snoozed",
          "company-6.example disqualified a competitor", "company-7.example won",
          "company-8.example touched no-answer",
        ])
      #expect(
        try Set(callOrder()) == [
          "company-1.example", "company-2.example", "company-3.example", "company-8.example",
          "company-9.example",
        ])
    }

    @Test func `dismissed evidence leaves the score at once, and comes back by undo`() throws {
      let session = try TerminalSession(["--store", store], columns: 80, rows: 24)
      try session.waitFor("Company-1")
      session.press("Enter")
      try session.waitFor("Why now")
      try session.press("]", untilAt: "Evidence")
      try session.press("j", untilAt: "Series A")
      session.press("D")
      try session.waitFor("Dismiss Series A")
      session.type("another company")
      session.press("Enter")
      try session.waitFor("Evidence dismissed: Company-1.")
      session.press("g")
      try session.waitFor("no score: nothing is known")
      session.press("u")
      try session.waitFor("Undone: dismissing evidence of Company-1.")
      try session.waitForNo("no score: nothing is known")
      session.press("q", "q")
      try session.waitForEnd()
    }

    private func open(columns: Int = 120, rows: Int = 36) throws -> TerminalSession {
      let session = try TerminalSession(
        ["--store", store], columns: columns, rows: rows,
        environment: [
          "XDG_STATE_HOME": store + "-state", "DISPLAY": "", "WAYLAND_DISPLAY": "",
        ])
      try session.waitFor("Company-1")
      return session
    }

    /// Imports what makes a company HOT overnight, and scores it.
    private func bringEvidence(of domain: String) throws {
      let file = store + "-overnight.csv"
      let day = ISO8601DateFormatter().string(from: .now - 3_600)
      let rows = [
        "demo_request,\(day),Asked for a demo,", "executive_hire,\(day),Hired a head of payments,",
        "product_launch,\(day),Launched the G7 arm,", "open_roles,\(day),41 open roles,41",
        "expansion,\(day),Opens a plant in Brno,", "funding_round,\(day),Series C,200000000",
        "technology_evaluated,\(day),Evaluates routing software,",
        "technology_adopted,\(day),Adopted Kubernetes,",
      ]
      try (["domain,kind,observed_at,headline,magnitude"] + rows.map { "\(domain),\($0)" })
        .joined(separator: "\n").write(toFile: file, atomically: true, encoding: .utf8)
      #expect(try Workspace.intentiq("--store", store, "import", "evidence", file).status == 0)
      #expect(try Workspace.intentiq("--store", store, "refresh").status == 0)
    }

    /// What was exported of what was done, in order: domain, activity, outcome, text.
    private func activities() throws -> [String] {
      let lines = try Workspace.intentiq("--store", store, "export", "activity", "--format", "json")
      let rows = try JSONSerialization.jsonObject(with: Data(lines.output.utf8)) as? [[String: Any]]
      return (rows ?? []).map { row in
        ["domain", "activity", "outcome", "text"].compactMap { row[$0] as? String }
          .joined(separator: " ")
      }
    }

    private func callOrder() throws -> [String] {
      let list = try Workspace.intentiq("--store", store, "prioritize", "--json")
      let rows = try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: Any]]
      return (rows ?? []).compactMap { $0["domain"] as? String }
    }
  }
}
