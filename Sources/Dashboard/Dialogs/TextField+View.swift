import Canvas

extension TextField {
  /// Draws the part of the text around the cursor, and puts the terminal's cursor there.
  func draw(
    in frame: inout Frame, row: Int, column: Int, width: Int, placeholder: String = "",
    hasCursor: Bool, marks: [TextMark] = []
  ) {
    guard width > 0 else { return }
    let window = window(columns: width)
    if isEmpty {
      frame.draw(placeholder, row: row, column: column, limit: width, role: .dim)
    } else {
      let margin = window.isCut ? 1 : 0
      if window.isCut {
        frame.draw(Glyphs(frame.charset).ellipsis, row: row, column: column, role: .dim)
      }
      frame.draw(
        String(characters[window.first...]), row: row, column: column + margin,
        limit: width - margin)
      draw(marks, from: window.first, in: &frame, row: row, column + margin..<column + width)
    }
    if hasCursor {
      frame.cursor = Point(column: column + window.cursorColumn, row: row)
      frame.showsCursor = true
    }
  }

  private func draw(
    _ marks: [TextMark], from first: Int, in frame: inout Frame, row: Int, _ room: Range<Int>
  ) {
    let widths = characters.map(\.columns)
    for mark in marks {
      let range = mark.range.clamped(to: first..<characters.count)
      guard !range.isEmpty else { continue }
      let start = room.lowerBound + widths[first..<range.lowerBound].reduce(0, +)
      let columns = (start..<start + widths[range].reduce(0, +)).clamped(to: room)
      frame.assign(mark.role, row: row, columns: columns)
      frame.emphasize(mark.emphasis, row: row, columns: columns)
    }
  }

  /// Which characters are in view, and where the cursor stands among them.
  struct Window: Equatable {
    /// The first character in view.
    var first: Int

    /// In `0..<columns`; the character under the cursor ends within the columns.
    var cursorColumn: Int

    /// Whether there is more to the left, which takes a column to say so.
    var isCut: Bool { first > 0 }
  }

  /// The characters in view where there are so many columns, with some of what follows the cursor.
  func window(columns: Int) -> Window {
    let widths = characters.map(\.columns)
    let under = cursor < widths.count ? max(1, widths[cursor]) : 1
    var after = 0
    for width in widths.dropFirst(cursor + 1) {
      guard after + width <= columns / 4 else { break }
      after += width
    }
    var window = Window(first: 0, cursorColumn: widths[..<cursor].reduce(0, +))
    while window.first < cursor, window.cursorColumn + under + after > columns {
      // The first character that leaves makes room for the sign that there is more.
      window.cursorColumn -= widths[window.first] - (window.first == 0 ? 1 : 0)
      window.first += 1
    }
    window.cursorColumn = min(window.cursorColumn, columns - 1)
    return window
  }
}

/// A part of a text that looks different while it is typed.
struct TextMark {
  /// In characters.
  let range: Range<Int>
  let role: Role
  let emphasis: Emphasis
}
