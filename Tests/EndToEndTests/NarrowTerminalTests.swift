import Foundation
import Testing

/// What commands print for people at a terminal of eighty columns.
@Suite(.serialized, .timeLimit(.minutes(5))) struct NarrowTerminalTests {
  let store: String

  init() throws {
    let folder = try Workspace.temporaryFolder()
    store = folder.appending(path: "t.db").path
    let evidence = folder.appending(path: "evidence.csv")
    let day = ISO8601DateFormatter().string(from: .now - 2 * 86_400)
    try """
    domain,kind,observed_at,headline,magnitude,source
    globex.example,funding_round,\(day),Raised $80M Series C,80000000,a long press release
    globex.example,product_launch,\(day),Launched the G7 arm that welds by itself,,news
    globex.example,lawsuit,\(day),Another Globex is sued over its name,,news
    """.write(to: evidence, atomically: true, encoding: .utf8)
    for words in [
      ["import", "evidence", evidence.path],
      ["watchlist", "add", "globex.example", "--name", "Globex Robotics and Automation"],
      ["refresh"], ["touch", "globex.example", "--outcome", "no-answer"],
    ] {
      #expect(
        try Workspace.run(Workspace.program.path, ["--store", store] + words).status == 0)
    }
  }

  @Test func `an explanation puts the terms of a weight below its event`() throws {
    let session = try TerminalSession(
      ["--store", store, "explain", "globex.example"], columns: 80, rows: 50)
    try session.waitForEnd()
    let lines = session.screen.split(separator: "\n").map(String.init)

    let event = try #require(lines.firstIndex { $0.contains("Launched the G7") })
    #expect(lines[event].hasSuffix("  2d  news"))
    #expect(lines[event + 1].hasPrefix("         s 0.600 x c 1.000 x f 1.000 = w 0.600, gone on "))
    #expect(lines[event + 2].hasPrefix("         globex.example/"))
  }

  @Test func `a call list puts the reasons below the company`() throws {
    let session = try TerminalSession(["--store", store, "prioritize"], columns: 80, rows: 20)
    try session.waitForEnd()
    let lines = session.screen.split(separator: "\n").map(String.init)

    let first = try #require(
      lines.firstIndex { $0.contains("globex.example") && $0.hasPrefix("   1") })
    #expect(lines[first].contains("Globex Robotics and Automation"))
    #expect(lines[first + 1].hasSuffix("touched within a day -25"))
  }
}
