extension Frame: CustomStringConvertible {
  /// The characters alone, a line a row, trailing blanks cut: what golden frames keep.
  package var description: String {
    lines { $0.text }
  }

  /// The role of each cell as one letter, a capital where it is selected, in the shape of
  /// ``description``; a blank that is not emphasised stays blank.
  package var roles: String {
    lines { cell in
      if cell.scalar == 0x20 && cell.emphasis.isEmpty { return " " }
      let letter = cell.role.letter
      return cell.emphasis.contains(.selected) ? letter.uppercased() : letter
    }
  }

  private func lines(_ text: (Cell) -> String) -> String {
    (0..<size.rows)
      .map { row in
        let start = row * size.columns
        let end =
          cells[start..<start + size.columns].lastIndex {
            $0.scalar != 0x20 || !$0.emphasis.isEmpty
          }.map { $0 - start + 1 } ?? 0
        var line = ""
        for column in 0..<end {
          let cell = self[row: row, column: column]
          if cell.part != .right { line += text(cell) }
        }
        while line.last == " " { line.removeLast() }
        return line
      }
      .joined(separator: "\n")
  }
}

extension Role {
  fileprivate var letter: String {
    switch self {
    case .text: "t"
    case .dim: "d"
    case .title: "i"
    case .accent: "a"
    case .key: "k"
    case .selection: "s"
    case .border: "l"
    case .hot: "h"
    case .warm: "w"
    case .cold: "c"
    case .unscored: "u"
    case .up: "p"
    case .down: "n"
    case .error: "e"
    case .warning: "g"
    case .ok: "o"
    case .funding: "f"
    case .hiring: "r"
    case .news: "x"
    case .technology: "y"
    case .web: "b"
    case .match: "m"
    case .marked: "q"
    case .new: "z"
    }
  }
}
