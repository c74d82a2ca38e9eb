extension Role {
  /// The names under which a theme may say how it looks: its own, then ever more general ones.
  package var names: [String] {
    var names = [rawValue]
    while let name = names.last, let next = Self.moreGeneral(than: name) { names.append(next) }
    return names
  }

  /// Every name that may stand among the roles of a theme.
  package static let allNames: [String] = {
    var names: [String] = []
    for name in allCases.flatMap(\.names) where !names.contains(name) { names.append(name) }
    return names
  }()

  /// What a name that the theme does not give falls back to; nil for `text` and `selection`.
  private static func moreGeneral(than name: String) -> String? {
    if let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) { return String(name[..<dot]) }
    return switch name {
    case text.rawValue, selection.rawValue: nil
    case key.rawValue, match.rawValue, marked.rawValue, new.rawValue: accent.rawValue
    case border.rawValue, unscored.rawValue: dim.rawValue
    case warning.rawValue: warm.rawValue
    default: text.rawValue
    }
  }

  /// The name that may be meant by one that is none.
  static func nearestName(to name: String) -> String? {
    let full = allNames.first { $0.hasSuffix("." + name) }
    return full ?? name.nearest(in: allNames)
  }
}
