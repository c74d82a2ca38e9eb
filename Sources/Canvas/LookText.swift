/// What a file says of a role, by the names of its colours.
struct LookText: Sendable {
  var foreground: String?
  var background: String?
  var bold = false
  var underline = false
  var reverse = false
  var dim = false

  init(foreground: String) {
    self.foreground = foreground
  }

  /// Reads the object of a role.
  init(_ entry: KeyedDecodingContainer<ThemeKey>, role: String) throws {
    let known = ["fg", "bg", "bold", "underline", "reverse", "dim"]
    for key in entry.names where !known.contains(key) {
      throw ThemeError(
        .unknownKey(key), at: ["roles", role, key], nearest: key.nearest(in: known))
    }
    func flag(_ key: String) throws -> Bool {
      try entry.decodeIfPresent(Bool.self, forKey: ThemeKey(key)) ?? false
    }
    foreground = try entry.decodeIfPresent(String.self, forKey: ThemeKey("fg"))
    background = try entry.decodeIfPresent(String.self, forKey: ThemeKey("bg"))
    bold = try flag("bold")
    underline = try flag("underline")
    reverse = try flag("reverse")
    dim = try flag("dim")
  }

  /// The look with the colours of a palette.
  func look(at path: [String], in palette: [String: ThemeColor]) throws(ThemeError) -> Look {
    func color(_ name: String?, _ key: String) throws(ThemeError) -> ThemeColor? {
      guard let name else { return nil }
      if let color = palette[name] { return color }
      if let color = Color(themeValue: name) { return ThemeColor(full: color) }
      throw ThemeError(
        .unknownColor(name), at: path + [key], nearest: name.nearest(in: palette.keys.sorted()))
    }
    return Look(
      foreground: try color(foreground, "fg"), background: try color(background, "bg"), bold: bold,
      underline: underline, reverse: reverse, dim: dim)
  }
}
