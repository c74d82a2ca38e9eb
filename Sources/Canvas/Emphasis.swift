/// What is added to the look of a role.
package struct Emphasis: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Stands on the ground of the selection.
  package static let selected = Emphasis(rawValue: 1 << 0)
  package static let bold = Emphasis(rawValue: 1 << 1)
  package static let underline = Emphasis(rawValue: 1 << 2)

  /// Crossed out; ncurses has no such attribute, so a terminal shows it faint.
  package static let struck = Emphasis(rawValue: 1 << 3)

  /// Takes the colour of the `dim` role.
  package static let dimmed = Emphasis(rawValue: 1 << 4)
}
