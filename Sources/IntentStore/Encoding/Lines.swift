/// A list of short texts, such as tags, kept as one text with a line each.
enum Lines {
  /// Nil for an empty list; a line feed within a text becomes a space.
  static func encode(_ texts: [String]) -> String? {
    guard let first = texts.first else { return nil }
    guard !texts.contains(where: \.hasLineFeed) else {
      return texts.map { String($0.map { $0.isNewline ? " " : $0 }) }.joined(separator: "\n")
    }
    return texts.dropFirst().reduce(into: first) { lines, text in
      lines += "\n"
      lines += text
    }
  }

  static func decode(_ text: String) -> [String] {
    guard text.hasLineFeed else { return [text] }
    return text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}

extension String {
  fileprivate var hasLineFeed: Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(UInt8(ascii: "\n")) }
      ?? utf8.contains(UInt8(ascii: "\n"))
  }
}

extension Statement {
  /// A list kept by ``Lines``.
  func lines(_ column: Int32) -> [String] {
    isNull(column) ? [] : Lines.decode(text(column))
  }
}
