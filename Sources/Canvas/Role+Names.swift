extension Role {
  /// The name under which a theme says how it looks.
  package var name: String {
    switch self {
    case .text: "text"
    case .dim: "dim"
    case .title: "title"
    case .accent: "accent"
    case .key: "key"
    case .selection: "selection"
    case .border: "border"
    case .hot: "hot"
    case .warm: "warm"
    case .cold: "cold"
    case .unscored: "unscored"
    case .up: "up"
    case .down: "down"
    case .error: "error"
    case .warning: "warning"
    case .ok: "ok"
    case .funding: "signal.funding"
    case .hiring: "signal.hiring"
    case .news: "signal.news"
    case .technology: "signal.technology"
    case .web: "signal.web"
    case .match: "match"
    case .marked: "marked"
    case .new: "new"
    }
  }

  /// The names under which a theme may say how it looks: its own, then ever more general ones.
  package var names: [String] {
    var names = [name]
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
    case text.name, selection.name: nil
    case key.name, match.name, marked.name, new.name: accent.name
    case border.name, unscored.name: dim.name
    case warning.name: warm.name
    default: text.name
    }
  }

  /// The name that may be meant by one that is none.
  static func nearestName(to name: String) -> String? {
    let full = allNames.first { $0.hasSuffix("." + name) }
    return full ?? name.nearest(in: allNames)
  }
}
