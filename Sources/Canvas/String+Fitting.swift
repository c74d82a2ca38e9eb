extension String {
  /// Cuts a text that takes more than so many columns, and ends it in an ellipsis; gives any
  /// other text unchanged.
  package func fitted(to columns: Int, charset: Charset = .unicode) -> String {
    guard columns > 0 else { return "" }
    guard self.columns(upTo: columns) > columns else { return self }
    return self[..<end(within: columns - 1)] + Glyphs(charset).ellipsis
  }

  /// The end of the longest prefix that takes at most so many columns, with the marks that stand
  /// on its last character.
  func end(within columns: Int) -> Index {
    self[...].end(within: columns)
  }
}

extension Substring {
  func end(within columns: Int) -> Index {
    var cleanser = Cleanser(.unicode)
    var used = 0
    for index in unicodeScalars.indices {
      if case .character(_, let width) = cleanser.piece(for: unicodeScalars[index]) {
        used += width
        if used > columns { return index }
      }
    }
    return endIndex
  }
}
