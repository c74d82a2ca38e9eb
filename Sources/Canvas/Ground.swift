/// What colours of a theme, or of a terminal, are drawn on.
package enum Ground: String, Sendable {
  case dark, light

  /// Both: the theme has no colours of its own.
  case any
}
