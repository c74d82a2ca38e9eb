import Intent

/// Several texts in one cell, parted by signs; a text that has a sign in it stands in quotes.
///
/// It works on bytes: as characters a sign and a combining mark behind it would be one.
enum QuotedList {
  /// The signs that a text must not have outside of quotes.
  private static let signs = Array(",;|\"".utf8)

  /// Joins texts, each made one line, so that ``split(_:at:)`` and ``plain(_:)`` give them back.
  static func join(_ texts: [String], with separator: String) -> String {
    texts.map { text in
      let line = text.oneLine
      return line.utf8.contains(where: signs.contains) ? line.inDoubledQuotes : line
    }
    .joined(separator: separator)
  }

  /// Parts a cell at signs outside of quotes; the parts keep their quotes.
  static func split(_ text: String, at separators: String) -> [Substring] {
    let separators = Array(separators.utf8)
    var parts: [Substring] = []
    var start = text.startIndex
    var isQuoted = false
    var canQuote = true
    for index in text.utf8.indices {
      let byte = text.utf8[index]
      if byte == .quote, canQuote {
        isQuoted.toggle()
      } else if !isQuoted, separators.contains(byte) {
        parts.append(text[start..<index])
        start = text.utf8.index(after: index)
      }
      if !isQuoted, byte != .quote, byte != .blank { canQuote = signs.contains(byte) }
    }
    return parts + [text[start...]]
  }

  /// A part without its quotes and the blanks around it.
  static func plain(_ part: Substring) -> String {
    let text = String(part).oneLine
    guard text.utf8.count >= 2, text.utf8.first == .quote, text.utf8.last == .quote else {
      return text
    }
    return String(decoding: text.utf8.dropFirst().dropLast().withSingleQuotes, as: UTF8.self)
  }
}

extension String {
  /// The text in quotes, those inside doubled.
  var inDoubledQuotes: String {
    var bytes: [UInt8] = [.quote]
    bytes.reserveCapacity(utf8.count + 2)
    for byte in utf8 {
      if byte == .quote { bytes.append(.quote) }
      bytes.append(byte)
    }
    bytes.append(.quote)
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension Sequence<UInt8> {
  /// The bytes with one quote for each two.
  var withSingleQuotes: [UInt8] {
    var bytes: [UInt8] = []
    var isSecond = false
    for byte in self {
      isSecond = byte == .quote && !isSecond
      if byte != .quote || isSecond { bytes.append(byte) }
    }
    return bytes
  }
}
