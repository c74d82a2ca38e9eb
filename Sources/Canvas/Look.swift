/// What a theme says of a role.
struct Look: Hashable, Sendable {
  var foreground: ThemeColor?
  var background: ThemeColor?
  var bold = false
  var underline = false
  var reverse = false
  var dim = false

  func style(at depth: ColorDepth) -> Style {
    var style = Style()
    style.foreground = foreground?.color(at: depth) ?? .terminalDefault
    style.background = background?.color(at: depth) ?? .terminalDefault
    style.bold = bold || (depth == .eight && foreground?.isLight == true)
    style.underline = underline
    style.reverse = reverse
    style.dim = dim
    return style
  }
}
