import Canvas

extension ColorDepth {
  /// How many colours a screen can be drawn with.
  ///
  /// - Parameters:
  ///   - colors: what terminfo says; 0 or less for none.
  ///   - isDirect: whether colour numbers are red, green and blue, as in the `-direct` entries.
  init(colors: Int, isDirect: Bool) {
    self =
      switch colors {
      case ..<8: .none
      case ..<16: .eight
      case ..<256: .sixteen
      default: isDirect ? .full : .indexed
      }
  }

  /// Tells whether the terminal says that it shows true colour, by `COLORTERM` or by terminfo.
  static func isFull(colorTerm: String?, hasFlag: Bool) -> Bool {
    hasFlag || colorTerm == "truecolor" || colorTerm == "24bit"
  }
}
