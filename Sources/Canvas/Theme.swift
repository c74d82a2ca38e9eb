/// How every role looks.
package struct Theme: Equatable, Sendable {
  package let name: String

  /// What its colours are meant to be read on.
  package let ground: Ground

  /// Roles that the theme does not give look like `text`; `selection` reverses then.
  private let looks: [Role: Look]

  init(name: String, ground: Ground, looks: [Role: Look]) {
    self.name = name
    self.ground = ground
    self.looks = looks
  }

  /// A theme that needs no file and no colour.
  package static let plain = Theme(
    name: "plain", ground: .any,
    looks: [.title: Look(bold: true), .selection: Look(reverse: true)])

  /// The roles that the theme gives a look of its own.
  package var rolesGiven: Set<Role> { Set(looks.keys) }

  /// How a cell of a role is drawn on a terminal of this depth.
  ///
  /// `selected` takes the ground and the attributes of the selection, and its colour if it has
  /// one; where the depth leaves it no ground and no attribute, it reverses, so that a selection
  /// is always seen. What is reversed has the colour of text.
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
    return style
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
      || (selection.background == .terminalDefault && !selection.bold && !selection.underline)
    guard style.reverse else { return }
    // Reversed, the colours of the roles would make a patchwork of the row.
    style.foreground = look(of: .text).style(at: depth).foreground
    style.dim = false
  }
}
