import Canvas

/// The help screen: the key map, narrowed by what is typed.
struct Help: Sendable {
  private(set) var query = TextField()
  private(set) var scroll = 0

  mutating func take(_ key: Key) {
    switch key {
    case .down: scroll += 1
    case .up: scroll = max(0, scroll - 1)
    case .pageDown: scroll += 10
    case .pageUp: scroll = max(0, scroll - 10)
    default:
      _ = query.take(key)
      scroll = 0
    }
  }

  mutating func paste(_ text: String) { query.paste(text) }

  /// The lines of the help, each with its keys; a heading has none.
  func lines(of keymap: Keymap, _ glyphs: Glyphs) -> [Line] {
    let wanted = query.text.lowercased()
    let legend = Self.legend(glyphs).flatMap { title, lines in
      let found = lines.filter { line in
        wanted.isEmpty || "\(line.keys) \(line.text)".lowercased().contains(wanted)
      }
      return found.isEmpty ? [] : [Line(keys: "", text: title)] + found
    }
    return keyLines(of: keymap, wanted) + legend
  }

  private func keyLines(of keymap: Keymap, _ wanted: String) -> [Line] {
    Keymap.Context.allCases.flatMap { context in
      let bindings = keymap.bindings.filter { binding in
        binding.context == context
          && (wanted.isEmpty || binding.help.lowercased().contains(wanted)
            || binding.keys.contains { $0.description.lowercased() == wanted })
      }
      guard !bindings.isEmpty else { return [Line]() }
      return [(keys: "", text: context.title)]
        + bindings.map { binding in
          (keys: binding.keys.map(\.description).joined(separator: " "), text: binding.help)
        }
    }
  }
}

extension Help {
  func draw(_ keymap: Keymap, in frame: inout Frame) {
    let size = frame.size
    let columns = min(size.columns, 84)
    let rect = Rect(column: (size.columns - columns) / 2, row: 0, columns: columns, rows: size.rows)
    frame.drawBox(rect, title: "Help")
    let left = rect.column + 2
    let room = max(0, columns - 4)
    query.draw(
      in: &frame, row: rect.row + 1, column: left, width: room, placeholder: "type to search",
      hasCursor: true)
    let lines = lines(of: keymap, Glyphs(frame.charset))
    let height = max(0, rect.rows - 4)
    let first = max(0, min(scroll, lines.count - height))
    if lines.isEmpty {
      frame.draw("Nothing in the help says that.", row: rect.row + 3, column: left, limit: room)
    }
    for (index, line) in lines.dropFirst(first).prefix(height).enumerated() {
      let row = rect.row + 3 + index
      if line.keys.isEmpty {
        frame.draw(line.text, row: row, column: left, limit: room, role: .title, emphasis: .bold)
      } else {
        frame.draw(line.keys, row: row, column: left, limit: min(18, room), role: .key)
        frame.draw(line.text, row: row, column: left + 19, limit: max(0, room - 19))
      }
    }
    guard rect.rows > 1 else { return }
    frame.draw(
      " Up Down scroll   Esc leave ", row: rect.maxRow - 1, column: left, limit: room, role: .dim)
  }
}
