import Foundation
import Testing

@Suite struct RefreshCommandTests {
  let workplace: Workplace

  init() throws { workplace = try Workplace() }

  func run(_ arguments: String...) throws -> Workplace.Run {
    try workplace.run(["--store", "t.db", "--config", "config.json5"] + arguments)
  }

  @Test func `a round reads the watched folder once and scores what is due`() throws {
    try FileManager.default.createDirectory(
      at: workplace.folder.appending(path: "drop"), withIntermediateDirectories: true)
    try workplace.write("{ evidence: { watch: 'drop' } }", to: "config.json5")
    let today = Date.now.formatted(.iso8601.year().month().day())
    try workplace.write(
      """
      {"domain":"a.com","kind":"ipo","observed_at":"\(today)","headline":"a.com goes public"}
      {"domain":"a.com","kind":"ipoo","observed_at":"\(today)","headline":"x"}

      """, to: "drop/a.jsonl")
    _ = try run("watchlist", "add", "a.com", "b.com")

    let first = try run("refresh")
    #expect(first.output == "a.com  25 COLD  ▲25  was not scored\nb.com  — not scored  ·\n")
    #expect(first.errors.contains("1 row rejected, the first in line 2: \"ipoo\""))
    #expect(
      first.errors.hasSuffix("1 fault in the watched folder (mend the files, run it again)\n"))
    #expect(first.status == 1)

    let second = try run("refresh")
    #expect(second.output.isEmpty)
    #expect(
      second.errors == "intentiq: refresh: nothing is due (--all scores the whole watchlist)\n")
    #expect(second.status == 0)
  }

  @Test func `named companies and the whole list are scored whether due or not`() throws {
    try workplace.write("{}", to: "config.json5")
    _ = try run("watchlist", "add", "a.com", "b.com")
    _ = try run("refresh")

    #expect(try run("refresh", "b.com").output == "b.com  — not scored  ·\n")
    #expect(try run("refresh", "--all").output.split(separator: "\n").count == 2)
    #expect(try run("refresh", "--all", "b.com").status == 2)

    let unknown = try run("refresh", "nope.com")
    #expect(unknown.status == 1)
    #expect(unknown.errors.hasPrefix("intentiq: nope.com: nothing is known of it ("))
  }
}
