import Canvas
import Testing
import TestSupport

/// Draws random text at random places, and looks at every cell afterwards.
@Suite struct FramePropertyTests {
  static let pieces: [String] = [
    "a", "Z", " ", "~", "\u{0}", "\u{1B}[31m", "\u{1B}]52;c;x\u{7}", "\u{9B}", "\u{7F}", "\r\n",
    "\t", "\u{2028}", "\u{202E}", "\u{2066}", "\u{200B}", "\u{200D}", "\u{FE0F}", "\u{301}",
    "\u{489}", "é", "ß", "会", "한", "ᄒ", "\u{1161}", "का", "क्ष", "😀", "👨‍👩‍👧", "👍🏽", "🇩🇪", "🇩",
    "❤️", "1️⃣", "\u{FFFF}", "\u{378}", "\u{E000}", "\u{10FFFF}", "│", "●", "ﷺ",
    String(repeating: "\u{301}", count: 20),
  ]

  private static func isSane(_ frame: Frame) -> Bool {
    for row in 0..<frame.size.rows {
      for column in 0..<frame.size.columns {
        let cell = frame[row: row, column: column]
        let next = frame[row: row, column: column + 1].part
        let isAtEnd = column + 1 == frame.size.columns
        switch cell.part {
        case .right:
          if column == 0 || frame[row: row, column: column - 1].part != .left { return false }
        case .left: if isAtEnd || next != .right || cell.text.columns != 2 { return false }
        case .whole: if cell.text.columns != 1 { return false }
        }
        for scalar in cell.text.unicodeScalars {
          if scalar.properties.generalCategory == .control { return false }
          if scalar.properties.generalCategory == .format { return false }
          if frame.charset == .ascii && !scalar.isASCII { return false }
        }
      }
    }
    return true
  }

  @Test(arguments: [Charset.unicode, .ascii], [1, 2, 3])
  func `frames stay sane whatever is drawn`(charset: Charset, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<300 {
      let size = Size(
        columns: .random(in: 0...12, using: &random), rows: .random(in: 0...4, using: &random))
      var frame = Frame(size: size, charset: charset)
      for _ in 0..<12 {
        let text = (0..<Int.random(in: 0...8, using: &random))
          .compactMap { _ in Self.pieces.randomElement(using: &random) }.joined()
        let row = Int.random(in: -1...4, using: &random)
        let column = Int.random(in: -2...13, using: &random)
        let limit = Bool.random(using: &random) ? Int.random(in: -1...8, using: &random) : nil
        switch Int.random(in: 0...5, using: &random) {
        case 0...1:
          let used = frame.draw(text, row: row, column: column, limit: limit)
          #expect(used <= max(0, min(limit ?? 99, size.columns)))
          #expect(used <= text.columns)
        case 2:
          frame.draw(text, row: row, endingAt: column, limit: limit, role: .hot)
        case 3:
          frame.fill(Rect(column: column, row: row, columns: limit ?? 3, rows: 2))
        case 4:
          frame.drawBox(
            Rect(column: column, row: row, columns: limit ?? 9, rows: 3), title: text)
        default:
          frame.drawHorizontalRule(row: row, columns: column..<column + 5)
          frame.drawVerticalRule(column: column, rows: row..<row + 3)
        }
      }
      #expect(Self.isSane(frame), "seed \(seed): \(frame)")
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `what is fitted or wrapped never takes more than it may`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<500 {
      let text = (0..<12).compactMap { _ in Self.pieces.randomElement(using: &random) }.joined()
      let columns = Int.random(in: 2...20, using: &random)
      #expect(text.fitted(to: columns).columns <= columns)
      #expect(
        text.wrapped(to: columns).allSatisfy { $0.columns <= columns }, "\(text.debugDescription)")
    }
  }
}
