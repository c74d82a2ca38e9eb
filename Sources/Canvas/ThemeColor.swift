/// A colour of a theme, with what stands for it where there are fewer.
struct ThemeColor: Hashable, Sendable {
  /// For true colour, and for anything below that has no value of its own.
  var full: Color

  /// For 256 colours; nil: the nearest.
  var indexed: Color?

  /// For 16 and for 8 colours; nil: the nearest.
  var named: Color?

  func color(at depth: ColorDepth) -> Color {
    switch depth {
    case .none: .terminalDefault
    case .eight, .sixteen: (named ?? indexed ?? full).lowered(to: depth)
    case .indexed: (indexed ?? full).lowered(to: .indexed)
    case .full: full
    }
  }

  /// True where eight colours can show a light one by bold alone.
  var isLight: Bool {
    guard case .named(let number) = color(at: .sixteen) else { return false }
    return number > 8
  }
}

extension Color {
  /// Reads `#rrggbb`, one of the 16 names (`red`, `lightred`), or `default`; nil for anything else.
  init?(themeValue text: String) {
    if text == "default" {
      self = .terminalDefault
    } else if let number = Self.names.firstIndex(of: text) {
      self = .named(UInt8(number))
    } else if text.hasPrefix("#"), text.utf8.count == 7,
      text.dropFirst().allSatisfy(\.isHexDigit), let value = UInt32(text.dropFirst(), radix: 16)
    {
      self = .rgb(UInt8(value >> 16), UInt8(value >> 8 & 255), UInt8(value & 255))
    } else {
      return nil
    }
  }

  static let names: [String] = {
    let names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
    return names + names.map { "light" + $0 }
  }()
}
