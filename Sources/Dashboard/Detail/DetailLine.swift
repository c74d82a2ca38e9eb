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
    text.wrapped(to: max(8, width - indent - 1)).map {
      DetailLine(left: [Piece($0, role)], indent: indent)
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
