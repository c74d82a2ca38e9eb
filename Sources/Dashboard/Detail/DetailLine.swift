import Canvas
import Intent

/// One line of the detail pane, made of pieces from the left and one at the right.
struct DetailLine: Sendable {
  struct Piece: Sendable {
    var text: String
    var role: Role
    var emphasis: Emphasis = []

    init(_ text: String, _ role: Role = .text, _ emphasis: Emphasis = []) {
      self.text = text
      self.role = role
      self.emphasis = emphasis
    }
  }

  var left: [Piece]
  var right: Piece?
  var indent = 1

  /// Whether a section begins here.
  var isSection = false

  /// Whether the next line goes on with its text.
  var goesOn = false

  /// The piece of evidence that the line tells of.
  var evidence: Evidence.ID?

  static let blank = DetailLine(left: [])

  /// The heading of a section.
  static func title(_ text: String, right: Piece? = nil) -> DetailLine {
    DetailLine(left: [Piece(text, .title, .bold)], right: right, isSection: true)
  }

  /// A text in as many lines as it needs.
  static func paragraph(
    _ text: String, width: Int, role: Role = .text, indent: Int = 1
  ) -> [DetailLine] {
    let lines = text.wrapped(to: max(8, width - indent - 1))
    return lines.indices.map {
      DetailLine(
        left: [Piece(lines[$0], role)], indent: indent, goesOn: $0 < lines.count - 1)
    }
  }

  /// Draws the line in a width; the right piece stays whole, the left ones end in an ellipsis.
  func draw(in frame: inout Frame, row: Int, column: Int, width: Int) {
    var room = width - indent - 1
    if let right {
      let used = frame.draw(
        right.text, row: row, endingAt: column + width - 1, limit: max(0, room), role: right.role,
        emphasis: right.emphasis)
      room -= used + 1
    }
    var at = column + indent
    for piece in left {
      let used = frame.draw(
        piece.text, row: row, column: at, limit: max(0, room), role: piece.role,
        emphasis: piece.emphasis)
      at += used
      room -= used
    }
  }
}

extension [DetailLine] {
  /// As many as there is room for; a text that goes on past the last ends there in an ellipsis.
  func cut(to rows: Int) -> [DetailLine] {
    guard rows > 0, count > rows else { return Array(prefix(Swift.max(0, rows))) }
    var lines = Array(prefix(rows))
    if lines[rows - 1].goesOn, let last = lines[rows - 1].left.indices.last {
      lines[rows - 1].left[last].text += self[rows].left.reduce(" ") { $0 + $1.text }
    }
    return lines
  }
}
