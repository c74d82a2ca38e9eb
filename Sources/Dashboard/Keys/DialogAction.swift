import Canvas

/// What a key does in a dialog or in a text field, whatever it is that is asked there.
package enum DialogAction: String, CaseIterable, Hashable, Sendable {
  case leave = "dialog.leave"
  case send = "dialog.send"
  case next = "dialog.next"
  case previous = "dialog.previous"
  case down = "dialog.down"
  case up = "dialog.up"
  case pageDown = "dialog.page-down"
  case pageUp = "dialog.page-up"
  case left = "text.left"
  case right = "text.right"
  case wordLeft = "text.word-left"
  case wordRight = "text.word-right"
  case start = "text.start"
  case end = "text.end"
  case deleteLeft = "text.delete-left"
  case deleteRight = "text.delete-right"
  case deleteWordLeft = "text.delete-word-left"
  case deleteWordRight = "text.delete-word-right"
  case deleteToStart = "text.delete-to-start"
  case deleteToEnd = "text.delete-to-end"
  case putBack = "text.put-back"

  /// The key by which the dialogs know it; any other of its keys is turned into this one before a
  /// dialog sees it.
  var standardKey: Key {
    switch self {
    case .leave: .escape
    case .send: .enter
    case .next: .tab
    case .previous: .backTab
    case .down: .down
    case .up: .up
    case .pageDown: .pageDown
    case .pageUp: .pageUp
    case .left: .left
    case .right: .right
    case .wordLeft: .wordLeft
    case .wordRight: .wordRight
    case .start: .home
    case .end: .end
    case .deleteLeft: .backspace
    case .deleteRight: .delete
    case .deleteWordLeft: .control("w")
    case .deleteWordRight: .alt("d")
    case .deleteToStart: .control("u")
    case .deleteToEnd: .control("k")
    case .putBack: .control("y")
    }
  }
}
