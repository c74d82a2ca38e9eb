import Canvas
import Intent

/// The dialog that puts tags on companies and takes them off.
struct TagDialog: Sendable {
  let targets: Targets
  var field: TagField

  /// What is ordered when it is sent; nil while nothing would change.
  var effect: Effect? {
    field.change.isEmpty ? nil : .tag(targets.domains, field.change)
  }

  mutating func take(_ key: Key) {
    if key == .tab {
      _ = field.complete()
    } else {
      _ = field.text.take(key)
    }
  }
}

extension TagDialog {
  func draw(in frame: inout Frame) {
    let box = DialogBox(in: frame.size, lines: 5)
    box.draw("Tag \(targets.title)", in: &frame)
    let (left, room) = (box.left, box.room)
    field.text.draw(
      in: &frame, row: box.rows.lowerBound, column: left, width: room,
      placeholder: "+emea -old \"key account\"", hasCursor: true)
    let lines: [(String, Role)] = [
      ("", .text),
      field.change.words.map { ("\($0).", .ok) }
        ?? (field.worn.isEmpty
          ? ("No tags yet.", .dim)
          : ("Now: " + field.worn.map { "#\($0)" }.joined(separator: " "), .dim)),
      ("", .text),
      (field.suggestions.isEmpty ? "" : "Tab " + field.suggestions.joined(separator: ", "), .dim),
    ]
    for (line, row) in zip(lines, box.rows.dropFirst()) {
      frame.draw(line.0, row: row, column: left, limit: room, role: line.1)
    }
    box.drawHints(
      [DialogHint("Enter", "tag"), DialogHint("Tab", "complete"), .leave], in: &frame)
  }
}
