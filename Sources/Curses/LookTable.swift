import CNcurses
import Canvas

/// The ncurses attributes and colour pair of every look that was drawn so far.
@MainActor
struct LookTable {
  /// How ncurses draws cells of a role and an emphasis.
  struct Look {
    /// A blank cell, to be given a character.
    let cell: cchar_t

    /// The background, if blanks show nothing else of the look; nil if they do.
    let blankGround: Int32?
  }

  private struct Pair: Hashable {
    let foreground: Int32
    let background: Int32
  }

  private let theme: Theme
  private let depth: ColorDepth

  /// By role, then by emphasis; nil where none was drawn yet.
  private var looks = [Look?](repeating: nil, count: Role.allCases.count << 8)
  private var pairs: [Pair: Int32] = [:]

  init(theme: Theme, depth: ColorDepth) {
    self.theme = theme
    self.depth = depth
  }

  mutating func look(of role: Role, emphasis: Emphasis) -> Look {
    let place = Int(role.rawValue) << 8 | Int(emphasis.rawValue)
    if let look = looks[place] { return look }
    let style = theme.style(for: role, emphasis: emphasis, depth: depth)
    let attributes = cncurses_attributes(
      style.bold, style.underline, style.reverse, style.dim || style.struck)
    let isPlain = !style.underline && !style.reverse
    let look = Look(
      cell: cncurses_blank(attributes, pair(of: style)),
      blankGround: isPlain ? style.background.number(at: depth) : nil)
    looks[place] = look
    return look
  }

  /// The number of a colour pair, made when it is first asked for; 0, the terminal's own colours,
  /// where there are none and where no more can be made.
  private mutating func pair(of style: Style) -> Int32 {
    let pair = Pair(
      foreground: style.foreground.number(at: depth),
      background: style.background.number(at: depth))
    guard depth != .none, pair != Pair(foreground: -1, background: -1) else { return 0 }
    if let number = pairs[pair] { return number }
    let number = Int32(pairs.count + 1)
    guard number < cncurses_pairs(),
      init_extended_pair(number, pair.foreground, pair.background) == OK
    else { return 0 }
    pairs[pair] = number
    return number
  }
}

extension Color {
  /// The number ncurses knows a colour by; -1 is the terminal's own.
  fileprivate func number(at depth: ColorDepth) -> Int32 {
    switch lowered(to: depth) {
    case .terminalDefault: -1
    case .indexed(let index) where depth == .full: Color.direct(XtermNumber.components(of: index))
    case .named(let number) where depth == .full && number > 7:
      Color.direct(XtermNumber.components(of: number))
    case .indexed(let number), .named(let number): Int32(number)
    case .rgb(let red, let green, let blue): Color.direct((red, green, blue))
    }
  }

  private enum XtermNumber {
    static func components(of index: UInt8) -> (red: UInt8, green: UInt8, blue: UInt8) {
      Color.indexed(index).components ?? (0, 0, 0)
    }
  }

  /// The numbers below 8 are names in the `-direct` entries: a blue of less than that is black.
  private static func direct(_ color: (red: UInt8, green: UInt8, blue: UInt8)) -> Int32 {
    let number = Int32(color.red) << 16 | Int32(color.green) << 8 | Int32(color.blue)
    return number < 8 ? 0 : number
  }
}
