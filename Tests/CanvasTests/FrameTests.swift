import Canvas
import Testing

@Suite struct FrameTests {
  var frame = Frame(size: Size(columns: 10, rows: 2))

  @Test mutating func `text goes where it is drawn and says how wide it was`() {
    #expect(frame.draw("acme", row: 1, column: 2, role: .hot) == 4)

    #expect(frame.description == "\n  acme")
    #expect(frame.roles == "\n  hhhh")
  }

  @Test mutating func `what does not fit the frame or the limit ends in an ellipsis`() {
    #expect(frame.draw("Globex Corporation", row: 0, column: 4) == 6)
    #expect(frame.draw("Globex", row: 1, column: 0, limit: 3) == 3)

    #expect(frame.description == "    Globe…\nGl…")
  }

  @Test(arguments: [(-1, 0), (2, 0), (0, -1), (0, 10)])
  func `outside of the frame nothing is drawn`(row: Int, column: Int) {
    var frame = frame
    #expect(frame.draw("acme", row: row, column: column) == 0)
    frame[row: row, column: column] = .blank
    #expect(frame == self.frame)
  }

  @Test mutating func `text against a right edge ends before it`() {
    frame.draw("97", row: 0, endingAt: 10)
    frame.draw("Globex", row: 1, endingAt: 6, limit: 4)

    #expect(frame.description == "        97\n  Glo…")
  }

  @Test mutating func `a wide character is never cut in half by the edge`() {
    #expect(frame.draw("会社", row: 0, column: 7) == 3)
    #expect(frame.draw("会", row: 1, column: 9) == 1)

    #expect(frame.description == "       会…\n         …")
  }

  @Test(arguments: [0, 1])
  func `what is left of a wide character drawn over is blank`(column: Int) {
    var frame = frame
    frame.draw("会社", row: 0, column: 0)
    frame.draw("x", row: 0, column: column)
    #expect(frame.description == (column == 0 ? "x 社\n" : " x社\n"))
  }

  @Test func `a cell set alone keeps wide characters whole`() {
    var source = frame
    source.draw("会", row: 0, column: 0)
    var frame = frame
    frame[row: 0, column: 3] = source[row: 0, column: 0]
    frame[row: 0, column: 9] = source[row: 0, column: 0]
    frame[row: 1, column: 0] = source[row: 0, column: 1]
    #expect(frame[row: 0, column: 4].part == .right)
    #expect(frame[row: 0, column: 9].part == .whole)
    #expect(frame[row: 1, column: 0].part == .whole)
  }

  @Test mutating func `controls and what reorders text never reach a cell`() {
    frame.draw("a\u{1B}[2J\u{7}\u{9B}b\u{202E}\tc", row: 0, column: 0)
    #expect(frame.description == "a[2Jb c\n")
  }

  @Test mutating func `marks stand on their letter and a tower ends at four`() {
    frame.draw("e\u{301}", row: 0, column: 0)
    frame.draw("\u{301}x" + String(repeating: "\u{301}", count: 9), row: 1, column: 0)

    #expect(frame[row: 0, column: 0].text == "e\u{301}")
    #expect(frame[row: 1, column: 0].text.unicodeScalars.count == 1 + Cell.maximumMarks)
  }

  @Test mutating func `an emphasis is added to what is there`() {
    frame.draw("acme", row: 0, column: 0, role: .warm, emphasis: .bold)
    frame.emphasize(.selected, row: 0, columns: 2..<99)

    #expect(frame.roles == "wwWWTTTTTT\n")
    #expect(frame[row: 0, column: 3].emphasis == [.bold, .selected])
  }

  @Test mutating func `filling blanks what was there, inside the frame alone`() {
    frame.draw("株式会社", row: 0, column: 0)
    frame.fill(Rect(column: 1, row: -1, columns: 2, rows: 99))
    #expect(frame.description == "    会社\n")
  }

  @Test func `a cell is plain memory`() {
    #expect(_isPOD(Cell.self))
    #expect(MemoryLayout<Cell>.size == MemoryLayout<Cell>.stride)
  }

  @Test mutating func `rows differ from the first column that was drawn on`() {
    frame.draw("株式", row: 0, column: 2)
    var other = frame
    other.draw("x", row: 0, column: 3)
    other.draw("x", row: 1, column: 4, role: .hot)
    other.draw("x", row: 1, column: 7)
    #expect(other.firstColumn(differingFrom: frame, inRow: 0) == 2)
    #expect(other.firstColumn(differingFrom: frame, inRow: 1) == 4)
    #expect(other.firstColumn(differingFrom: other, inRow: 0) == nil)
    other = frame
    other.emphasize(.selected, row: 0, columns: 3..<4)
    #expect(other.firstColumn(differingFrom: frame, inRow: 0) == 2)
  }
}
