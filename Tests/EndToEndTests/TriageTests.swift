import Foundation
import Testing

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

  @Test func `every outcome is on disk, one is taken back, and the day goes on after a break`()
    throws
  {
    let first = try TerminalSession(["--store", store])
    try first.waitFor("Company-1")
    first.press("2")
    try first.waitFor("0 of 9 done")
    first.press("v")
    try first.waitFor("Left a voicemail: Company-1.")
    first.press("w")
    try first.waitFor("No answer: Company-2.")
    first.press("u")
    try first.waitFor("Undone: touching Company-2.")
    try first.waitFor("1 of 9 done")
    first.press("m")
    try first.waitFor("E-mailed: Company-2.")
    first.press("c")
    try first.waitFor("Connected with Company-3")
    first.type("asked for an offer")
    first.press("Enter")
    try first.waitFor("Connected: Company-3.")
    kill(try first.processID(), SIGKILL)
    try first.waitForEnd(status: 137)

    let second = try TerminalSession(["--store", store], columns: 80, rows: 24)
    try second.waitFor("Company-1")
    second.press("2")
    try second.waitFor("3 of 9 done")
    second.press("b")
    try second.waitFor("Meeting with Company-4")
    second.type("2w")
    second.press("Enter")
    try second.waitFor("Booked a meeting: Company-4.")
    second.press("z")
    try second.waitFor("Snooze Company-5")
    second.press("Enter")
    try second.waitFor("Snoozed: Company-5.")
    second.press("D")
    try second.waitFor("Disqualify Company-6")
    second.type("a competitor")
    second.press("Enter")
    try second.waitFor("Disqualified: Company-6.")
    second.press("W")
    try second.waitFor("Won: Company-7.")
    second.press("w")
    try second.waitFor("No answer: Company-8.")
    second.press("v")
    try second.waitFor("9 of 9 done")
    try second.waitFor("All done: 1 booked, 1 connected, 2 voicemail, 1 e-mailed, 1 no answer")
    second.press("q")
    try second.waitForEnd()

    #expect(
      try activities() == [
        "company-1.example touched voicemail", "company-2.example touched emailed",
        "company-3.example touched connected asked for an offer",
        "company-4.example touched meeting", "company-5.example snoozed",
        "company-6.example disqualified a competitor", "company-7.example won",
        "company-8.example touched no-answer", "company-9.example touched voicemail",
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
    session.press("]", "]", "]", "]", "]", "]", "]")
    session.press("j", "D")
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
    return (rows ?? []).compactMap { $0["domain"] as? String }.sorted()
  }
}
