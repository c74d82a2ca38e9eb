extension ThemeColor: Decodable {
  /// Reads a value, or a list: true colour, then the index of 256, then the name of 16.
  init(from decoder: any Decoder) throws {
    let path = decoder.codingPath.prefix(2).map(\.stringValue)
    if var list = try? decoder.unkeyedContainer() {
      full = try Self.color(try list.decode(String.self), at: path)
      if !list.isAtEnd { indexed = .indexed(try list.decode(UInt8.self)) }
      if !list.isAtEnd { named = try Self.color(try list.decode(String.self), at: path) }
      guard list.isAtEnd else {
        throw ThemeError(.invalidColor("a list of more than three"), at: path)
      }
    } else {
      full = try Self.color(try decoder.singleValueContainer().decode(String.self), at: path)
    }
  }

  private static func color(_ value: String, at path: [String]) throws -> Color {
    guard let color = Color(themeValue: value) else {
      throw ThemeError(.invalidColor(value), at: path, nearest: value.nearest(in: Color.names))
    }
    return color
  }
}
