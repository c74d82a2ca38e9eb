/// The form of a theme's file: what of it can be read, and what is wrong with the rest.
struct ThemeForm: Decodable {
  var name: String?
  var inherits: String?
  var ground: Ground?
  var background: String?
  var isOpaque: Bool?
  var contrast: Double?
  var palette: [String: ThemeColor] = [:]
  var roles: [String: LookText] = [:]
  var faults: [ThemeError] = []

  private static let keys = [
    "name", "inherits", "ground", "background", "opaque", "contrast", "palette", "roles",
  ]

  init(from decoder: any Decoder) throws {
    let file = try decoder.container(keyedBy: ThemeKey.self)
    for key in file.names where !Self.keys.contains(key) {
      faults.append(ThemeError(.unknownKey(key), at: [key], nearest: key.nearest(in: Self.keys)))
    }
    note { form in
      form.name = try file.decodeIfPresent(String.self, forKey: ThemeKey("name"))
      form.inherits = try file.decodeIfPresent(String.self, forKey: ThemeKey("inherits"))
      form.background = try file.decodeIfPresent(String.self, forKey: ThemeKey("background"))
      form.isOpaque = try file.decodeIfPresent(Bool.self, forKey: ThemeKey("opaque"))
    }
    note { $0.ground = try Self.ground(in: file, isNeeded: $0.inherits == nil) }
    note { $0.contrast = try Self.contrast(in: file) }
    note { try $0.readPalette(file) }
    note { try $0.readRoles(file) }
  }

  /// Reads a part, and notes what is wrong with it.
  private mutating func note(_ read: (inout Self) throws -> Void) {
    do {
      try read(&self)
    } catch {
      faults.append(.reading(error))
    }
  }

  private static func ground(
    in file: KeyedDecodingContainer<ThemeKey>, isNeeded: Bool
  ) throws -> Ground? {
    let key = ThemeKey("ground")
    let text =
      isNeeded
      ? try file.decode(String.self, forKey: key)
      : try file.decodeIfPresent(String.self, forKey: key)
    guard let text else { return nil }
    guard let ground = Ground(rawValue: text) else {
      throw ThemeError(
        .unknownGround(text), at: ["ground"], nearest: text.nearest(in: ["dark", "light", "any"]))
    }
    return ground
  }

  private static func contrast(in file: KeyedDecodingContainer<ThemeKey>) throws -> Double? {
    let contrast = try file.decodeIfPresent(Double.self, forKey: ThemeKey("contrast"))
    guard let contrast, !(1...21).contains(contrast) else { return contrast }
    throw ThemeError(.malformed("contrast must be a number from 1 to 21"), at: ["contrast"])
  }

  private mutating func readPalette(_ file: KeyedDecodingContainer<ThemeKey>) throws {
    guard file.contains(ThemeKey("palette")) else { return }
    let entries = try file.nestedContainer(keyedBy: ThemeKey.self, forKey: ThemeKey("palette"))
    for name in entries.names {
      note { form in
        form.palette[name] = try entries.decode(ThemeColor.self, forKey: ThemeKey(name))
      }
    }
  }

  private mutating func readRoles(_ file: KeyedDecodingContainer<ThemeKey>) throws {
    guard inherits == nil || file.contains(ThemeKey("roles")) else { return }
    let entries = try file.nestedContainer(keyedBy: ThemeKey.self, forKey: ThemeKey("roles"))
    for name in entries.names {
      note { form in
        guard Role.allNames.contains(name) else {
          throw ThemeError(
            .unknownRole(name), at: ["roles", name], nearest: Role.nearestName(to: name))
        }
        if let color = try? entries.decode(String.self, forKey: ThemeKey(name)) {
          form.roles[name] = LookText(foreground: color)
        } else {
          let entry = try entries.nestedContainer(keyedBy: ThemeKey.self, forKey: ThemeKey(name))
          form.roles[name] = try LookText(entry, role: name)
        }
      }
    }
  }
}

/// Any key of a theme's file.
struct ThemeKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(_ name: String) { stringValue = name }
  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension KeyedDecodingContainer<ThemeKey> {
  /// Its keys in order, so that of several faults it is always the same that is told first.
  var names: [String] { allKeys.map(\.stringValue).sorted() }
}
