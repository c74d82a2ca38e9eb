import Canvas
import Testing

@Suite struct ColumnsTests {
  @Test(
    arguments: [
      ("", 0), ("acme", 4), ("株式会社", 8), ("é", 1), ("e\u{301}", 1), ("●", 1), ("😀", 2),
      ("👨‍👩‍👧", 2), ("👍🏽", 2), ("❤️", 1), ("🇩🇪", 2), ("1️⃣", 1), ("한국", 4), ("ᄒ\u{1161}", 2),
      ("का", 2), ("\u{378}", 1), ("a\tb", 3), ("a\r\nb", 3), ("\u{1B}[31mx", 5), ("\u{202E}x", 1),
      ("\u{200B}\u{FEFF}\u{AD}", 0), ("\u{9B}2J", 2), ("🏴\u{E0067}\u{E0062}\u{E007F}", 2),
    ] as [(String, Int)])
  func `a text takes the columns that libc gives its characters`(text: String, columns: Int) {
    #expect(text.columns == columns)
  }

  @Test(arguments: [("a", 1), ("会", 2), ("\u{301}", 0), ("👩‍💻", 2)] as [(Character, Int)])
  func `a character takes none, one or two`(character: Character, columns: Int) {
    #expect(character.columns == columns)
  }

  @Test(
    arguments: [
      ("Globex", 6, "Globex"), ("Globex", 5, "Glob…"), ("Globex", 1, "…"), ("Globex", 0, ""),
      ("Globex", -1, ""), ("株式会社", 8, "株式会社"), ("株式会社", 7, "株式会…"),
      ("株式会社", 6, "株式…"), ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"),
      ("ab\u{301}\u{302}", 2, "ab\u{301}\u{302}"),
    ] as [(String, Int, String)])
  func `a text is cut before the character that does not fit`(
    text: String, columns: Int, fitted: String
  ) {
    #expect(text.fitted(to: columns) == fitted)
  }

  @Test func `in ASCII the ellipsis is one column as well`() {
    #expect("Globex".fitted(to: 4, charset: .ascii) == "Glo~")
  }
}
