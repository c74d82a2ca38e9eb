import Canvas
import Testing

@Suite struct ASCIITests {
  @Test(
    arguments: [
      ("Zoë Müller", "Zoe Muller"), ("Łódź", "Lodz"), ("e\u{301}", "e"), ("株式", "????"),
      ("“a” – b…", "\"a\" - b~"), ("😀", "??"), ("●", "*"), ("Ελλάς", "?????"), ("\u{378}", "?"),
    ] as [(String, String)])
  func `accents lose their marks and the rest becomes as many question marks as columns`(
    text: String, drawn: String
  ) {
    var frame = Frame(size: Size(columns: 20, rows: 1), charset: .ascii)
    let used = frame.draw(text, row: 0, column: 0)
    #expect(frame.description == drawn)
    #expect(used == text.columns)
  }

  @Test func `a text that is cut ends in a tilde`() {
    var frame = Frame(size: Size(columns: 3, rows: 1), charset: .ascii)
    frame.draw("株式会社", row: 0, column: 0)
    #expect(frame.description == "??~")
  }
}
