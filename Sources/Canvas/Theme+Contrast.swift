/// A role that is hard to read with a theme.
package struct FaintRole: Hashable, Sendable {
  package let role: Role
  package let isSelected: Bool
  package let depth: ColorDepth
  package let foreground: Color
  package let ground: Color

  /// Of the colour and the ground, `1...21`.
  package let contrast: Double
}

extension Theme {
  /// The roles whose text does not stand out from what is behind it as much as the theme promises,
  /// each with the ground on which it is worst.
  ///
  /// Rules are not read, and colours of the terminal's own are not known. Of the sixteen colours
  /// those of xterm are taken, on its black or white.
  package func faintRoles(at depth: ColorDepth) -> [FaintRole] {
    Role.allCases.filter { $0 != .border && $0 != .selection }.flatMap { role in
      [[], .selected].compactMap { faintRole(role, emphasis: $0, at: depth) }
    }
  }

  /// A role as it is drawn with an emphasis, where it does not stand out as promised; nil where it
  /// does.
  package func faintRole(
    _ role: Role, emphasis: Emphasis, at depth: ColorDepth
  ) -> FaintRole? {
    let theme = painted(on: isOpaque ? nil : ground)
    let style = theme.style(for: role, emphasis: emphasis, depth: depth)
    let isSelected = role == .selection || emphasis.contains(.selected)
    let faint = grounds(of: style, isSelected: isSelected, at: depth).compactMap { ground in
      Color.contrast(style.foreground, ground).map { contrast in
        FaintRole(
          role: role, isSelected: isSelected, depth: depth, foreground: style.foreground,
          ground: ground, contrast: contrast)
      }
    }
    return faint.filter { $0.contrast < contrast }.min { $0.contrast < $1.contrast }
  }

  private func grounds(of style: Style, isSelected: Bool, at depth: ColorDepth) -> [Color] {
    if isSelected { return style.reverse ? [] : [style.background] }
    guard depth >= .indexed else { return Array(ground.usualColors.prefix(1)) }
    let own = background.map { [$0.color(at: depth)] } ?? []
    return isOpaque ? own : own + ground.usualColors
  }
}

extension Ground {
  /// Backgrounds that are in use, plain black or white first.
  package var usualColors: [Color] {
    switch self {
    case .dark:
      [.rgb(0, 0, 0), .rgb(0x1E, 0x1E, 0x1E), .rgb(0x28, 0x2C, 0x34), .rgb(0, 0x2B, 0x36)]
    case .light: [.rgb(255, 255, 255), .rgb(0xFD, 0xF6, 0xE3), .rgb(0xEE, 0xEE, 0xEE)]
    case .any: []
    }
  }
}
