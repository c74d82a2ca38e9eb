import Canvas

/// A key by its name, and what it does in a dialog.
struct DialogHint {
  let key: String
  let words: String

  init(_ key: String, _ words: String) {
    self.key = key
    self.words = words
  }

  static let leave = DialogHint("Esc", "leave")

  fileprivate var columns: Int { key.columns + 1 + words.columns }
}

extension Frame {
  /// Draws what can be done in a dialog into its lower border, where it can be pressed, too.
  ///
  /// Where there is little room those in the middle go first, from the right; the way out stays.
  mutating func drawHints(_ hints: [DialogHint], in rect: Rect) {
    guard rect.rows > 1 else { return }
    let room = max(0, rect.columns - 4)
    var hints = hints
    var gap = 3
    while Self.columns(hints, gap: gap) > room {
      if gap == 3 {
        gap = 2
      } else if hints.count > 1 {
        hints.remove(at: max(0, hints.count - 2))
      } else {
        break
      }
    }
    let between = String(repeating: " ", count: gap)
    let text = hints.map { "\($0.key) \($0.words)" }.joined(separator: between)
    let row = rect.maxRow - 1
    draw(" \(text) ", row: row, column: rect.column + 2, limit: room, role: .dim)
    var left = rect.column + 3
    for hint in hints {
      let right = min(left + hint.columns, rect.maxColumn - 2)
      guard left < right else { return }
      if let key = Key(named: hint.key) { mark(row: row, columns: left..<right, as: key) }
      left += hint.columns + gap
    }
  }

  private static func columns(_ hints: [DialogHint], gap: Int) -> Int {
    hints.map(\.columns).reduce(2 + gap * max(0, hints.count - 1), +)
  }
}
