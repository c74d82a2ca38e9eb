import Canvas
import Testing

@Suite struct FrameRulesTests {
  @Test func `rules join where they cross and where they end beside each other`() {
    var frame = Frame(size: Size(columns: 7, rows: 5))
    frame.drawHorizontalRule(row: 0, columns: 0..<7)
    frame.drawVerticalRule(column: 3, rows: 1..<4)
    frame.drawHorizontalRule(row: 4, columns: 0..<7)
    frame.drawHorizontalRule(row: 2, columns: 0..<7)
    #expect(
      frame.description == """
        ───┬───
           │
        ───┼───
           │
        ───┴───
        """)
  }

  @Test func `a rule that ends at another makes a tee, and at the end of another a corner`() {
    var frame = Frame(size: Size(columns: 5, rows: 5))
    frame.drawVerticalRule(column: 2, rows: 0..<5)
    frame.drawHorizontalRule(row: 0, columns: 3..<5)
    frame.drawHorizontalRule(row: 1, columns: 3..<5)
    frame.drawHorizontalRule(row: 3, columns: 0..<2)
    frame.drawHorizontalRule(row: 4, columns: 0..<2)
    #expect(frame.description == "  ┌──\n  ├──\n  │\n──┤\n──┘")
  }

  @Test func `a rule drawn past a box beside it leaves its corners alone`() {
    var frame = Frame(size: Size(columns: 4, rows: 3))
    frame.drawBox(Rect(column: 0, row: 0, columns: 4, rows: 2))
    frame.drawHorizontalRule(row: 2, columns: 0..<4)
    #expect(frame.description == "┌──┐\n└──┘\n────")
  }

  @Test func `letters that look like rules do not join`() {
    var frame = Frame(size: Size(columns: 3, rows: 2))
    frame.draw("│", row: 0, column: 1)
    frame.drawHorizontalRule(row: 1, columns: 0..<3)
    #expect(frame.description == " │\n───")
  }

  @Test func `a box clears what is under it and carries its title`() {
    var frame = Frame(size: Size(columns: 16, rows: 4))
    frame.drawHorizontalRule(row: 1, columns: 0..<16)
    frame.draw("hidden text here", row: 2, column: 0)
    frame.drawBox(Rect(column: 1, row: 0, columns: 14, rows: 4), title: "Add a company")
    #expect(
      frame.description == """
         ┌─ Add a c… ─┐
        ─│            │─
        h│            │e
         └────────────┘
        """)
  }

  @Test func `in ASCII they are made of signs of ASCII`() {
    var frame = Frame(size: Size(columns: 5, rows: 3), charset: .ascii)
    frame.drawBox(Rect(column: 0, row: 0, columns: 5, rows: 3))
    frame.drawVerticalRule(column: 2, rows: 1..<2)
    #expect(frame.description == "+-+-+\n| | |\n+-+-+")
  }

  @Test(arguments: [
    Rect(column: -2, row: -2, columns: 4, rows: 4), Rect(column: 0, row: 0, columns: 1, rows: 9),
  ])
  func `a box that leaves the frame, or has no room, does no harm`(rect: Rect) {
    var frame = Frame(size: Size(columns: 3, rows: 3))
    frame.drawBox(rect, title: "Title")
    frame.drawVerticalRule(column: 9, rows: 0..<3)
    frame.drawHorizontalRule(row: -1, columns: 0..<3)
    #expect(frame.description.split(separator: "\n", omittingEmptySubsequences: false).count == 3)
  }
}
