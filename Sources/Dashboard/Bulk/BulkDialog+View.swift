import Canvas
import Intent

extension BulkDialog {
  func draw(in frame: inout Frame) {
    switch self {
    case .preview(let preview): preview.draw(in: &frame)
    case .makingKey:
      draw("New key", [("Making it…", .dim)], [.leave], in: &frame)
    case .secret(let made): draw(made, in: &frame)
    case .revoking(let key):
      let text =
        "\(key.tail(frame.charset))\(key.label.map { " (\($0.oneLine))" } ?? "") is refused from"
        + " now on, wherever it is used. This cannot be taken back: whoever needs a key again gets"
        + " a new one."
      draw(
        "Revoke this key?", [(text, .text)],
        frame.size.columns < Self.leastForWords
          ? [DialogHint("y", "yes"), DialogHint("n", "no")]
          : [DialogHint("y", "revoke"), DialogHint("n", "keep"), .leave], in: &frame)
    }
  }

  /// Where `y revoke` and the way out stand beside each other.
  private static let leastForWords = 26

  private func draw(_ made: KeySecret, in frame: inout Frame) {
    let whose = made.key.label.map { "\($0.oneLine), " } ?? ""
    let warning = "It is shown this once and kept nowhere: copy it before you leave."
    let isLow = frame.size.rows < 7 || frame.size.columns < 47
    let facts: [(String, Role)] =
      isLow
      ? [] : [("\(whose)\(made.key.scope.rawValue)", .dim), ("", .text)]
    let end: [(String, Role)] = isLow ? [] : [("", .text), (warning, .warning)]
    draw(
      "The new key", facts + [(made.secret.text, .accent)] + end,
      [DialogHint("y", "copy"), DialogHint("Esc", "leave for good")], in: &frame)
  }

  private func draw(
    _ title: String, _ texts: [(String, Role)], _ hints: [DialogHint], in frame: inout Frame
  ) {
    let room = max(1, min(frame.size.columns, 64) - 4)
    let lines = texts.flatMap { text, role in
      text.isEmpty ? [("", role)] : text.wrapped(to: room).map { ($0, role) }
    }
    let box = DialogBox(in: frame.size, lines: lines.count)
    box.draw(title, in: &frame)
    for (line, row) in zip(lines, box.rows) {
      frame.draw(line.0, row: row, column: box.left, limit: room, role: line.1)
    }
    box.drawHints(hints, in: &frame)
  }
}
