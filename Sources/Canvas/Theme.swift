/// How every role looks.
package struct Theme: Equatable, Sendable {
  package let name: String

  /// What its colours are meant to be read on.
  package let ground: Ground

  /// The contrast that it promises between text and ground, `1...21`.
  package let contrast: Double

  /// What can be painted behind everything; nil where only the terminal's own ground is meant.
  let background: ThemeColor?

  /// Whether the background is painted on every ground.
  let isOpaque: Bool

  /// Whether the background is painted.
  private(set) var isPainted = false

  /// Roles for which the theme gives no look, not even under a more general name, have none here:
  /// `selection` reverses then.
  private let looks: [Role: Look]

  /// The contrast below which a text is hard to read, after WCAG 2.
  package static let readableContrast = 4.5

  init(
    name: String, ground: Ground, background: ThemeColor? = nil, isOpaque: Bool = false,
    contrast: Double = readableContrast, looks: [Role: Look]
  ) {
    self.name = name
    self.ground = ground
    self.background = background
    self.isOpaque = isOpaque
    self.contrast = contrast
    self.looks = looks
  }

  /// A theme that needs no file and no colour.
  package static let plain = Theme(
    name: "plain", ground: .any,
    looks: [.title: Look(bold: true), .selection: Look(reverse: true)])

  /// The roles that the theme gives a look.
  package var rolesGiven: Set<Role> { Set(looks.keys) }

  /// The theme as it is drawn on a terminal of this ground; nil where nobody knows which it is.
  ///
  /// A ground that its colours are meant for stays as the terminal has it, unless the theme is
  /// opaque.
  package func painted(on ground: Ground?) -> Theme {
    var theme = self
    theme.isPainted =
      background != nil && (isOpaque || (self.ground != .any && ground != self.ground))
    return theme
  }

  /// How a cell of a role is drawn on a terminal of this depth.
  ///
  /// `selected` takes the ground and the attributes of the selection, and its colour if it has
  /// one; where the depth leaves it no ground and no line below, it reverses, so that a selection
  /// is always seen: much else is bold. What is reversed has the colour of text.
  package func style(for role: Role, emphasis: Emphasis, depth: ColorDepth) -> Style {
    let look = look(of: role)
    var style = look.style(at: depth)
    if emphasis.contains(.dimmed) {
      let dim = self.look(of: .dim).style(at: depth)
      (style.foreground, style.dim, style.bold) = (dim.foreground, dim.dim, false)
    }
    if role == .selection || emphasis.contains(.selected) { select(&style, at: depth) }
    if emphasis.contains(.bold) { style.bold = true }
    if emphasis.contains(.underline) { style.underline = true }
    if emphasis.contains(.struck) { style.struck = true }
    if style.background == .terminalDefault { style.background = backgroundColor(at: depth) }
    return style
  }

  /// What is painted where nothing is selected.
  ///
  /// With 16 colours and fewer nothing is: which colours a person has set up for them, nobody knows.
  package func backgroundColor(at depth: ColorDepth) -> Color {
    guard isPainted, depth >= .indexed else { return .terminalDefault }
    return background?.color(at: depth) ?? .terminalDefault
  }

  private func look(of role: Role) -> Look {
    looks[role] ?? (role == .selection ? Look(reverse: true) : looks[.text] ?? Look())
  }

  private func select(_ style: inout Style, at depth: ColorDepth) {
    let selection = look(of: .selection).style(at: depth)
    if selection.foreground != .terminalDefault { style.foreground = selection.foreground }
    style.background = selection.background
    style.bold = style.bold || selection.bold
    style.underline = style.underline || selection.underline
    style.reverse =
      selection.reverse
      || (selection.background == .terminalDefault && !selection.underline)
    guard style.reverse else { return }
    // Reversed, the colours of the roles would make a patchwork of the row.
    style.foreground = look(of: .text).style(at: depth).foreground
    style.dim = false
  }
}
