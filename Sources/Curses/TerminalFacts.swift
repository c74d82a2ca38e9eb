import CNcurses
import Canvas

/// What is known of a terminal before anything is drawn on it.
package struct TerminalFacts: Sendable {
  /// `TERM` as it is set; empty where it is not.
  package let term: String

  /// The entry of terminfo that would be drawn by; nil where there is none that can.
  package let entry: String?

  /// How many colours that entry has; below 0 for none.
  package let colors: Int

  /// Whether the terminal says, by `COLORTERM` or terminfo, that it shows true colour.
  package let showsFullColor: Bool

  /// How many colours a screen would be drawn with.
  package let depth: ColorDepth

  /// Whether it is light or dark, as `COLORFGBG` tells; nil where that does not.
  package let ground: Ground?

  /// Looks up the terminal at a descriptor, and writes nothing to it.
  package init(output: Int32) {
    term = String(variable: "TERM") ?? ""
    ground = GroundQuestion.ground(colorFGBG: String(variable: "COLORFGBG"))
    let colorTerm = String(variable: "COLORTERM")
    guard let type = try? TerminalType(output: output) else {
      (entry, colors, showsFullColor, depth) = (nil, -1, false, .none)
      return
    }
    entry = type.name
    colors = Int(cncurses_number("colors"))
    showsFullColor = ColorDepth.isFull(
      colorTerm: colorTerm, hasFlag: cncurses_flag("RGB") || cncurses_flag("Tc"))
    let byEntry = ColorDepth(colors: colors, isDirect: cncurses_flag("RGB") && colors > 1 << 16)
    depth = byEntry
  }
}

/// What is known of the locale.
package struct LocaleFacts: Sendable {
  /// What the environment asks for; empty where it asks for nothing.
  package let asked: String

  /// Whether that locale is there.
  package let isInstalled: Bool

  /// Which characters a screen would be drawn with.
  package let charset: Charset

  /// Takes over the character type of the locale, as the screen does.
  package init() {
    asked =
      ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { String(variable: $0) }.first { !$0.isEmpty } ?? ""
    isInstalled = Charset.isInstalled
    charset = Charset.takingOverLocale()
  }
}
