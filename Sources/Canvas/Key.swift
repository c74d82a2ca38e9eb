/// A key press, free of how a terminal encodes it.
package enum Key: Hashable, Sendable {
  case character(Character)

  /// A lower-case letter, a space, or one of `\ ] ^ _`, pressed with Control.
  case control(Character)
  case alt(Character)
  case up, down, left, right
  case shiftUp, shiftDown

  /// With Control or Alt: a word to the left, a word to the right.
  case wordLeft, wordRight
  case home, end, pageUp, pageDown
  case insert, delete, backspace
  case enter, escape, tab, backTab

  /// F1 and up, as 1 and up.
  case function(Int)
}
