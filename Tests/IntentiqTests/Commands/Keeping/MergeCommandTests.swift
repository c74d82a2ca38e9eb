import Foundation
import Testing

@Suite struct MergeCommandTests {
  let workplace: Workplace

  static let evidence = """
    domain,kind,observed_at,headline,magnitude
    old.com,funding_round,DAY,Raises $600M,600000000
    new.com,open_roles,DAY,60 roles,60
    """

  init() throws {
    workplace = try Workplace()
    let day = ISO8601DateFormatter().string(from: .now - 86_400).prefix(10)
    try workplace.write(
      Self.evidence.replacingOccurrences(of: "DAY", with: day), to: "e.csv")
    _ = try run("watchlist", "add", "old.com", "new.com", "--tag", "x")
    _ = try run("import", "evidence", "e.csv")
    _ = try run("refresh")
  }

  @discardableResult
  func run(_ arguments: String...) throws -> Workplace.Run {
    try workplace.run(["--store", "t.db"] + arguments)
  }

  private func exports() throws -> [String] {
    try [
      run("export", "watchlist").output, run("export", "evidence").output,
      run("export", "activity").output,
    ]
  }

  @Test func `two domains become one company, scored by the evidence of both`() throws {
    let before = try run("score", "new.com", "--json").output
    let merge = try run("merge", "old.com", "https://www.new.com/")

    #expect(merge.status == 0)
    #expect(
      merge.output.hasPrefix(
        "merged old.com into new.com: 1 piece of evidence and 0 activities came with it\n"))
    #expect(try run("score", "new.com", "--json").output != before)
    #expect(!(try run("watchlist", "list").output.contains("old.com")))
    let old = try run("score", "old.com")
    #expect(old.errors == "intentiq: old.com: it was merged into new.com\n")
    #expect(old.output == (try run("score", "new.com").output))
    let touch = try run("touch", "old.com", "--outcome", "connected", "--json")
    #expect(touch.output.contains("\"new.com\""))
    #expect(try run("import", "evidence", "e.csv").output.hasPrefix("0 added"))
  }

  @Test func `undo gives back what every export had`() throws {
    _ = try run("touch", "old.com", "--outcome", "voicemail")
    let before = try exports().map(withoutScores)

    _ = try run("merge", "old.com", "new.com")
    #expect(try exports().map(withoutScores) != before)
    #expect(try run("undo").output == "undone: merging Old and New\n")

    #expect(try exports().map(withoutScores) == before)
    #expect(try run("redo").output == "done again: merging Old and New\n")
    #expect(!(try run("watchlist", "list").output.contains("old.com")))
  }

  /// An export but for when it was scored.
  private func withoutScores(_ text: String) -> String {
    text.replacing(/20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d\d\dZ/, with: "")
  }

  @Test func `what cannot be merged is said with what may have been meant`() throws {
    let misspelt = try run("merge", "old.com", "neww.com")
    #expect(misspelt.status == 1)
    #expect(
      misspelt.errors == "intentiq: neww.com: nothing is known of it, so nothing was changed"
        + " (did you mean new.com?)\n")
    #expect(try run("merge", "old.com", "old.com").status == 2)
    #expect(try run("merge", "old.com").status == 2)
  }
}
