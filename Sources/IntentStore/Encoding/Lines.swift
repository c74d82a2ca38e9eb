/// A list of short texts, such as tags, kept as one text with a line each.
enum Lines {
  /// Nil for an empty list; a line feed within a text becomes a space.
  static func encode(_ texts: [String]) -> String? {
    guard !texts.isEmpty else { return nil }
    if texts.allSatisfy({ !$0.utf8.contains(UInt8(ascii: "\n")) }) {
      return texts.joined(separator: "\n")
    }
    return texts.map { String($0.map { $0.isNewline ? " " : $0 }) }.joined(separator: "\n")
  }

  static func decode(_ text: String) -> [String] {
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return [text] }
    return text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}

extension Statement {
  /// A list kept by ``Lines``.
  func lines(_ column: Int32) -> [String] {
    isNull(column) ? [] : Lines.decode(text(column))
  }
}
