import Canvas
import Intent

/// One line of the detail pane, made of pieces from the left and one at the right.
struct DetailLine: Sendable {
  struct Piece: Sendable {
    var text: String
    var role: Role
    var emphasis: Emphasis = []
  }

  var left: [Piece]
  var right: Piece?
  var indent = 1

  static let blank = DetailLine(left: [])

  static func title(_ text: String) -> DetailLine {
    DetailLine(left: [Piece(text: text, role: .title, emphasis: .bold)])
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
