import Intent
import Testing

@Suite struct CleanLinesTests {
  @Test(arguments: [
    ("one", "one"),
    ("one\ntwo", "one\ntwo"),
    ("one\r\ntwo\rthree", "one\ntwo\nthree"),
    ("one\n\n\ntwo", "one\n\n\ntwo"),
    ("\n \n one \n\t\n", "one"),
    ("a\u{2028}b\u{85}c", "a\nb\nc"),
    ("Grüße 😀 株式会社", "Grüße 😀 株式会社"),
    ("\u{1B}[31mred\u{1B}[0m\n\u{1B}]52;c;aGk=\u{7}x", "red\nx"),
    ("a\u{202E}b\u{0}c\u{9B}2Jd", "abcd"),
    ("", ""), ("\n\n", ""), ("\u{200B}\n\u{7}", ""),
  ])
  func `each line is made harmless, and none is empty at an end`(text: String, lines: String) {
    #expect(text.cleanLines == lines)
  }

  @Test func `clean lines stay as they are`() {
    let lines = "a\n\nb 😀\n\u{1B}[0m c".cleanLines
    #expect(lines.cleanLines == lines)
  }
}
