/// What came from the terminal, in order.
package enum Input: Equatable, Sendable {
  case key(Key)

  /// Pasted text: as it was, but with every line break a line feed; never to be taken for keys.
  ///
  /// One that is too long is cut behind the last whole line that is taken.
  case paste(String, isCut: Bool = false)

  /// A paste has begun, and neither goes on nor ends.
  case pasteWaits
  case mouse(Mouse)
  case resized(Size)

  /// The terminal's window has the focus of the desktop, or lost it.
  case focus(Bool)

  /// The terminal has turned light or dark.
  case ground(Ground)

  /// The program must end: a signal (128 and its number), or the terminal is gone (129).
  case ended(status: Int32)
}

/// A press or a turn of the mouse; comes only where the mouse was asked for.
package struct Mouse: Hashable, Sendable {
  package enum Action: Sendable {
    case press, scrollUp, scrollDown
  }

  package let action: Action
  package let point: Point

  package init(action: Action, point: Point) {
    self.action = action
    self.point = point
  }
}
