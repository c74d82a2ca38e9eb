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
    let size = frame.size
    let columns = min(size.columns, 64)
    let rows = min(size.rows, 7)
    let rect = Rect(
      column: (size.columns - columns) / 2, row: max(0, (size.rows - rows) / 3),
      columns: columns, rows: rows)
    frame.drawBox(rect, title: "Tag \(targets.title)")
    let left = rect.column + 2
    let room = max(0, columns - 4)
    field.text.draw(
      in: &frame, row: rect.row + 1, column: left, width: room,
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
    for (index, line) in lines.enumerated() where rect.row + 2 + index < rect.maxRow - 1 {
      frame.draw(line.0, row: rect.row + 2 + index, column: left, limit: room, role: line.1)
    }
    guard rect.rows > 1 else { return }
    frame.draw(
      " Enter tag   Tab complete   Esc leave ", row: rect.maxRow - 1, column: left, limit: room,
      role: .dim)
  }
}
