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

    @Test func `what is done is on disk before the screen says so, and one is taken back`() throws {
      let session = try TerminalSession(["--store", store])
      try openCalls(of: session, "0 of 9 done")
      session.press("v")
      try session.waitFor("Left a voicemail: Company-1.")
      session.press("w")
      try session.waitFor("No answer: Company-2.")
      session.press("u")
      try session.waitFor("Undone: the outcome of Company-2.")
      try session.waitFor("1 of 9 done")
      session.press("m")
      try session.waitFor("E-mailed: Company-2.")
      session.press("c")
      try session.waitFor("Connected with Company-3")
      session.type("asked for an offer")
      session.press("Enter")
      try session.waitFor("Connected: Company-3.")
      kill(try session.processID(), SIGKILL)
      try session.waitForEnd(status: 137)

      #expect(
        try activities() == [
          "company-1.example touched voicemail", "company-2.example touched emailed",
          "company-3.example touched connected asked for an offer",
        ])
    }

    @Test func `the day goes on after a break, to its last call`() throws {
      let before = try TerminalSession(["--store", store])
      try openCalls(of: before, "0 of 9 done")
      before.press("q")
      try before.waitForEnd()
      for number in 1...3 {
        let touch = ["touch", "company-\(number).example", "--outcome", "voicemail"]
        #expect(try Workspace.run(Workspace.program.path, ["--store", store] + touch).status == 0)
      }

      let session = try TerminalSession(["--store", store], columns: 80, rows: 24)
      try openCalls(of: session, "3 of 9 done")
      session.press("b")
      try session.waitFor("Meeting with Company-4")
      session.type("2w")
      session.press("Enter")
      try session.waitFor("Booked a meeting: Company-4.")
      session.press("z")
      try session.waitFor("Snooze Company-5")
      session.press("Enter")
      try session.waitFor("Snoozed: Company-5.")
      session.press("D")
      try session.waitFor("Disqualify Company-6")
      session.type("a competitor")
      session.press("Enter")
      try session.waitFor("Disqualified: Company-6.")
      session.press("W")
      try session.waitFor("Won: Company-7.")
      session.press("w")
      try session.waitFor("No answer: Company-8.")
      session.press("m")
      try session.waitFor("9 of 9 done")
      try session.waitFor("All done: 1 booked, 3 voicemail, 1 e-mailed, 1 no answer")
      session.press("q")
      try session.waitForEnd()

      #expect(
        try activities().suffix(6) == [
          "company-4.example touched meeting", "company-5.example snoozed",
          "company-6.example disqualified a competitor", "company-7.example won",
          "company-8.example touched no-answer", "company-9.example touched emailed",
        ])
      #expect(
        try callOrder() == [
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

    private func openCalls(of session: TerminalSession, _ done: String) throws {
      try session.waitFor("Company-1")
      session.press("2")
      try session.waitFor(done)
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
