/// The form of a theme's file.
struct ThemeFile: Decodable {
  let name: String?
  let ground: String
  let looks: [Role: Look]

  init(from decoder: any Decoder) throws {
    let file = try decoder.container(keyedBy: AnyKey.self)
    let known = ["name", "ground", "palette", "roles"]
    for key in file.names where !known.contains(key) {
      throw ThemeError(.unknownKey(key), nearest: key.nearest(in: known))
    }
    name = try file.decodeIfPresent(String.self, forKey: AnyKey("name"))
    ground = try file.decode(String.self, forKey: AnyKey("ground"))
    let palette =
      try file.decodeIfPresent([String: ThemeColor].self, forKey: AnyKey("palette")) ?? [:]
    let roles = try file.nestedContainer(keyedBy: AnyKey.self, forKey: AnyKey("roles"))
    var looks: [Role: Look] = [:]
    for name in roles.names {
      guard let role = Role(rawValue: name) else {
        let nearest = name.nearest(in: Role.allCases.map(\.rawValue))
        throw ThemeError(.unknownRole(name), role: name, nearest: nearest)
      }
      let entry = try roles.nestedContainer(keyedBy: AnyKey.self, forKey: AnyKey(name))
      looks[role] = try Look(entry, role: name, palette: palette)
    }
    self.looks = looks
  }
}

private struct AnyKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension KeyedDecodingContainer<AnyKey> {
  /// Its keys in order, so that of several faults it is always the same that is told.
  fileprivate var names: [String] { allKeys.map(\.stringValue).sorted() }
}

extension Look {
  fileprivate init(
    _ entry: KeyedDecodingContainer<AnyKey>, role: String, palette: [String: ThemeColor]
  ) throws {
    let known = ["fg", "bg", "bold", "underline", "reverse", "dim"]
    for key in entry.names where !known.contains(key) {
      throw ThemeError(.unknownKey(key), role: role, nearest: key.nearest(in: known))
    }
    func color(_ key: String) throws -> ThemeColor? {
      guard let name = try entry.decodeIfPresent(String.self, forKey: AnyKey(key)) else {
        return nil
      }
      if let color = palette[name] { return color }
      if let color = Color(themeValue: name) { return ThemeColor(full: color) }
      throw ThemeError(
        .unknownColor(name), role: role, nearest: name.nearest(in: palette.keys.sorted()))
    }
    func flag(_ key: String) throws -> Bool {
      try entry.decodeIfPresent(Bool.self, forKey: AnyKey(key)) ?? false
    }
    foreground = try color("fg")
    background = try color("bg")
    bold = try flag("bold")
    underline = try flag("underline")
    reverse = try flag("reverse")
    dim = try flag("dim")
  }
}

extension ThemeColor: Decodable {
  /// Reads a value, or a list: true colour, then the index of 256, then the name of 16.
  init(from decoder: any Decoder) throws {
    if var list = try? decoder.unkeyedContainer() {
      full = try Self.color(try list.decode(String.self))
      if !list.isAtEnd { indexed = .indexed(try list.decode(UInt8.self)) }
      if !list.isAtEnd { named = try Self.color(try list.decode(String.self)) }
      guard list.isAtEnd else { throw ThemeError(.invalidColor("a list of more than three")) }
    } else {
      full = try Self.color(try decoder.singleValueContainer().decode(String.self))
    }
  }

  private static func color(_ value: String) throws -> Color {
    guard let color = Color(themeValue: value) else {
      throw ThemeError(.invalidColor(value), nearest: value.nearest(in: Color.names))
    }
    return color
  }
}
