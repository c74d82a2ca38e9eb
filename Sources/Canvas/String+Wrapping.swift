extension String {
  /// Breaks a text into lines of at most so many columns, between words where it can.
  ///
  /// A line break of the text begins a new line; blanks at a break are dropped; a word longer than
  /// a line is cut. Nothing is left of an empty text, or where there are no columns; a character
  /// too wide for a line has a line of its own.
  package func wrapped(to columns: Int) -> [String] {
    guard columns > 0, !isEmpty else { return [] }
    return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { $0.wrappedParagraph(to: columns) }
  }

  /// Breaks a text into at most so many lines; what is left goes on in the last one, so that it ends
  /// in an ellipsis where it is drawn.
  package func wrapped(to columns: Int, atMost count: Int) -> [String] {
    let lines = wrapped(to: columns)
    guard lines.count > count, count > 0 else { return Array(lines.prefix(count)) }
    return lines.prefix(count - 1) + [lines[(count - 1)...].joined(separator: " ")]
  }
}

extension Substring {
  fileprivate func wrappedParagraph(to columns: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in split(separator: " ") {
      var word = word
      var width = String(word).columns
      if used > 0 && used + 1 + width > columns {
        lines.append(line)
        (line, used) = ("", 0)
      }
      while width > columns {
        let first = word.unicodeScalars.index(after: word.startIndex)
        let cut = Swift.max(word.end(within: columns), first)
        lines.append(String(word[..<cut]))
        word = word[cut...]
        width = String(word).columns
      }
      line += (used > 0 ? " " : "") + word
      used += (used > 0 ? 1 : 0) + width
    }
    return used > 0 || lines.isEmpty ? lines + [line] : lines
  }
}
