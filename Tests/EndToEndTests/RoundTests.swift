import Foundation
import Testing

extension EndToEnd {
  /// Rounds of the refresh that are cut short.
  @Suite(.serialized, .timeLimit(.minutes(5))) struct RoundTests {
    @Test func `a round that was cut short is finished later, and nothing is done twice`() throws {
      let folder = try Workspace.temporaryFolder()
      let store = folder.appending(path: "t.db").path
      let accounts = folder.appending(path: "accounts.csv")
      let count = 10_000
      let rows = (0..<count).map { "company-\($0).example" }
      try (["domain"] + rows).joined(separator: "\n").write(
        to: accounts, atomically: true, encoding: .utf8)
      #expect(
        try Workspace.intentiq("--store", store, "import", "accounts", accounts.path).status == 0)

      let session = try TerminalSession(["--store", store])
      try session.waitFor("scoring")
      session.press("q")
      try session.waitForEnd()
      let first = try scored(store)
      let again = try Workspace.intentiq("--store", store, "refresh")
      let second = again.output.split(whereSeparator: \.isNewline).count

      #expect(first + second == count)
      #expect(try scored(store) == count)
      #expect(try Workspace.intentiq("--store", store, "refresh").output.isEmpty)
    }

    /// How many companies have been scored.
    private func scored(_ store: String) throws -> Int {
      let list = try Workspace.intentiq("--store", store, "watchlist", "list", "--json").output
      let entries = try JSONSerialization.jsonObject(with: Data(list.utf8)) as? [[String: Any]]
      return (entries ?? []).count { $0["scored_at"] is String }
    }
  }
}
