/// A colour, as a theme names it or a terminal takes it.
package enum Color: Hashable, Sendable {
  /// What the terminal draws with when nothing is said.
  case terminalDefault
  case rgb(UInt8, UInt8, UInt8)

  /// One of xterm's 256 colours.
  case indexed(UInt8)

  /// One of the 16 colours that a person chooses for the terminal: 0 to 7, then the light ones.
  case named(UInt8)

  /// The nearest colour that a terminal of this depth shows.
  ///
  /// Light black on eight colours would be black on black, and becomes the terminal's own.
  package func lowered(to depth: ColorDepth) -> Color {
    switch (self, depth) {
    case (.terminalDefault, _), (_, .none): .terminalDefault
    case (_, .full), (.indexed, .indexed), (.named, .indexed), (.named, .sixteen): self
    case (.rgb(let red, let green, let blue), .indexed):
      .indexed(XtermPalette.nearest(to: (red, green, blue), in: 16...255))
    case (.rgb(let red, let green, let blue), .sixteen):
      .named(XtermPalette.nearest(to: (red, green, blue), in: 0...15))
    case (.indexed(let index), .sixteen):
      index < 16
        ? .named(index)
        : .named(XtermPalette.nearest(to: XtermPalette.components(of: index), in: 0...15))
    case (.named(let number), .eight):
      number == 8 ? .terminalDefault : .named(number % 8)
    case (.rgb, .eight), (.indexed, .eight):
      lowered(to: .sixteen).lowered(to: .eight)
    }
  }

  /// Red, green and blue, those of xterm for an index or a name; nil for the terminal's own.
  package var components: (red: UInt8, green: UInt8, blue: UInt8)? {
    switch self {
    case .terminalDefault: nil
    case .rgb(let red, let green, let blue): (red, green, blue)
    case .indexed(let index), .named(let index): XtermPalette.components(of: index)
    }
  }

  /// The contrast of two colours after WCAG 2, `1...21`; nil if one is the terminal's own.
  package static func contrast(_ one: Color, _ other: Color) -> Double? {
    guard let one = one.luminance, let other = other.luminance else { return nil }
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
  }
}
