import Intent
import Testing
import TestSupport

@Suite struct OneLineTests {
  @Test(arguments: [
    "", "Raises $600M", "Übernahme für 5 €", "会社", "हिन्दी", "e\u{301}", "😀 launch", "naïve – “quoted”",
  ])
  func `text without harm stays as it is`(text: String) {
    #expect(text.oneLine == text)
  }

  @Test(arguments: [
    ("a\nb", "a b"), ("a\r\nb", "a b"), ("a\tb", "a b"), ("a\u{2028}b", "a b"), ("a\u{85}b", "a b"),
    ("a \n\n  b", "a b"), ("a\u{A0}b", "a b"), ("a\u{3000}b", "a b"),
  ])
  func `breaks and blanks become one space`(text: String, line: String) {
    #expect(text.oneLine == line)
  }

  @Test(arguments: ["  a b  ", "\na b\n", "\u{A0}a b\u{2003}", "\u{200B} a b \u{200B}"])
  func `blanks at both ends go`(text: String) {
    #expect(text.oneLine == "a b")
  }

  @Test(arguments: [
    "a\u{0}b", "a\u{7}b", "a\u{7F}b", "a\u{80}b", "a\u{1B}[31mb", "a\u{1B}[1;2Hb", "a\u{9B}31mb",
    "a\u{1B}]52;c;aGk=\u{7}b", "a\u{1B}]0;title\u{1B}\\b", "a\u{9D}0;title\u{9C}b",
    "a\u{1B}Ptext\u{1B}\\b", "a\u{90}text\u{9C}b", "a\u{1B}cb",
  ])
  func `controls and escape sequences go`(text: String) {
    #expect(text.oneLine == "ab")
  }

  @Test(arguments: [
    ("a\u{1B}]52;c;aGk=", "a52;c;aGk="), ("a\u{1B}", "a"), ("a\u{1B}[31", "a"),
    ("a\u{1B}[31\u{1B}[0mb", "ab"), ("a\u{1B}]0;t\u{1B}[31mb", "a0;tb"),
  ])
  func `a sequence cut short takes no more with it than itself`(text: String, line: String) {
    #expect(text.oneLine == line)
  }

  @Test(arguments: [
    "a\u{202E}b", "a\u{2066}b\u{2069}", "a\u{200B}b", "a\u{200E}b", "a\u{FEFF}b", "a\u{AD}b",
    "a\u{FE0F}b", "a\u{E0041}b", "a\u{2060}b", "a\u{3164}b",
  ])
  func `marks that reorder or hide text go`(text: String) {
    #expect(text.oneLine == "ab")
  }

  @Test(arguments: [
    ("👨‍👩‍👧 x", "👨 x"), ("👍🏽", "👍"), ("🇩🇪", "DE"), ("❤️", "❤"), ("a\u{200D}b", "a"),
  ])
  func `a joined emoji becomes its first, a flag two letters`(text: String, line: String) {
    #expect(text.oneLine == line)
  }

  @Test func `a letter keeps at most four marks`() {
    let tower = "e" + String(repeating: "\u{301}", count: 50)

    #expect(tower.oneLine.unicodeScalars.count == 5)
    #expect("\u{301}\u{301}e".oneLine == "e")
    #expect((tower + "x\u{301}").oneLine.unicodeScalars.count == 7)
  }

  @Test(arguments: ["\u{E000}", "\u{378}", "\u{FFFF}"])
  func `what nobody can show becomes a replacement`(text: String) {
    #expect(text.oneLine == "\u{FFFD}")
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `any text is harmless afterwards, and stays the same`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        let value = UInt32.random(
          in: 0...(Bool.random(using: &random) ? 0xA0 : 0x2100), using: &random)
        Unicode.Scalar(value).map { text.unicodeScalars.append($0) }
      }

      let line = text.oneLine

      #expect(line.oneLine == line, "\(text.debugDescription)")
      #expect(line.unicodeScalars.allSatisfy(isHarmless), "\(text.debugDescription)")
    }
  }

  private func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }
}
