import Foundation
import Testing

extension EndToEnd {
  /// The fourth screen, by keys, in a real terminal.
  @Suite(.serialized, .timeLimit(.minutes(3))) struct BulkScreenTests {
    let folder: URL
    var store: String { folder.appending(path: "t.db").path }

    init() throws {
      folder = try Workspace.temporaryFolder()
    }

    @Test func `a file is scored and its result written; a key is made, seen once and revoked`()
      throws
    {
      let day = ISO8601DateFormatter().string(from: .now - 86_400)
      let evidence = try write(
        "evidence.csv",
        [
          "domain,kind,observed_at,headline,magnitude",
          "acme.example,funding_round,\(day),Series B,40000000",
        ])
      #expect(try Workspace.intentiq("--store", store, "import", "evidence", evidence).status == 0)
      let file = try write(
        "prospects.csv",
        ["company_name,domain", "Acme,acme.example", "Nobody,nobody.example", "Odd,no domain"])
      let session = try TerminalSession(
        ["--store", store], environment: ["XDG_STATE_HOME": folder.path])
      session.press("4")
      try session.waitFor("No file has been scored yet.")

      // A file with a bad row is not sent; corrected and read again, it is.
      session.press("f")
      session.type(folder.path + "/pro")
      try session.waitFor("/prospects.csv")
      session.press("Tab")
      session.press("Enter")
      try session.waitFor("1 row has a fault")
      try session.waitFor("line 4: ")
      try write(
        "prospects.csv", ["company_name,domain", "Acme,acme.example", "Nobody,nobody.example"])
      session.press("r")
      try session.waitFor("2 companies understood. From here they cost no credits.")
      session.press("Enter")
      try session.waitFor("1 of 2 scored, 1 failed.")
      try session.waitFor("✗ Nobody: ")
      try session.waitForCursor(at: "prospects.csv")

      session.press("w")
      try session.waitFor(":write-result prospects-scored.csv")
      session.press("C-u")
      session.type("write-result \(folder.path)/out.csv")
      session.press("Enter")
      try session.waitFor("Result in")
      let result = try String(contentsOf: folder.appending(path: "out.csv"), encoding: .utf8)
      #expect(result.hasPrefix("company_name,domain,intent_score"))
      #expect(result.contains("\nAcme,acme.example,"))
      #expect(file.hasSuffix("prospects.csv"))

      try makeAndRevokeKey(in: session)
      session.press("q")
      try session.waitForEnd()
      try FileManager.default.removeItem(at: folder)
    }

    private func makeAndRevokeKey(in session: TerminalSession) throws {
      session.press("a")
      session.type("CRM sync")
      session.press("Enter")
      try session.waitFor("shown this once")
      let secret = try #require(
        session.screen.split(whereSeparator: \.isWhitespace)
          .first { $0.hasPrefix("iq_live_sk_") }.map(String.init))
      session.press("y")
      try session.waitFor("Copied the key")
      #expect(session.clipboard == secret)
      session.press("Escape")
      try session.waitForNo("iq_live_sk_")
      try session.waitForCursor(at: "CRM sync")
      session.press("d")
      try session.waitFor("cannot be taken")
      session.press("y")
      try session.waitFor("Revoked key 1")
      let keys = try Workspace.intentiq("--store", store, "keys", "list")
      #expect(keys.output.contains("CRM sync") && keys.output.contains("revoked"))
      for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
        let bytes = FileManager.default.contents(atPath: folder.appending(path: path).path)
        #expect(
          bytes.map { String(decoding: $0, as: UTF8.self).contains(secret) } != true, "\(path)")
      }
    }

    @discardableResult
    private func write(_ name: String, _ lines: [String]) throws -> String {
      let file = folder.appending(path: name)
      try (lines.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
      return file.path
    }
  }
}
