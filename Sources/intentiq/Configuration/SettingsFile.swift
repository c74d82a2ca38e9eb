import Foundation

/// A JSON5 file of settings, read whole but never a huge one.
struct SettingsFile {
  /// Settings written by a person are a few kilobytes.
  static let largestSize = 1_000_000

  let path: String
  let root: [String: SettingsValue]

  /// Reads a file; nil when there is none.
  ///
  /// - Throws: A `ConfigurationFault` when it cannot be read or is not an object of JSON5.
  init?(path: String) throws(ConfigurationFault) {
    var details = stat()
    if stat(path, &details) != 0, errno == ENOENT || errno == ENOTDIR { return nil }
    self.path = path
    root = try Self.parse(Self.bytes(of: path), path: path)
  }

  /// What a file of settings holds.
  ///
  /// - Throws: A `ConfigurationFault` when it is too large, no file, or cannot be read.
  static func bytes(of path: String) throws(ConfigurationFault) -> Data {
    var details = stat()
    guard stat(path, &details) == 0 else {
      throw ConfigurationFault(.unreadable(String(cString: strerror(errno))), file: path)
    }
    guard details.st_mode & S_IFMT == S_IFREG else {
      throw ConfigurationFault(.unreadable("it is no regular file (give a file)"), file: path)
    }
    guard details.st_size <= largestSize else {
      throw ConfigurationFault(.tooLarge(Int(details.st_size)), file: path)
    }
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw ConfigurationFault(.unreadable("it cannot be read (look at its rights)"), file: path)
    }
    return bytes
  }

  private static func parse(
    _ bytes: Data, path: String
  ) throws(ConfigurationFault) -> [String: SettingsValue] {
    let decoder = JSONDecoder()
    decoder.allowsJSON5 = true
    let value: SettingsValue
    do {
      value = try decoder.decode(SettingsValue.self, from: bytes)
    } catch {
      let fault = JSON5Fault(in: Array(bytes))
      let what = fault.map { "line \($0.line): \($0.why)" }
      throw ConfigurationFault(
        .malformed(what ?? "a text, a number or the encoding is at fault"), file: path)
    }
    guard case .object(let root) = value else {
      throw ConfigurationFault(.malformed("it must be an object, { ... }"), file: path)
    }
    return root
  }
}

/// A value of a settings file, before anybody knows what it means.
indirect enum SettingsValue: Equatable, Sendable, Decodable {
  case object([String: SettingsValue])
  case list([SettingsValue])
  case text(String)
  case number(Double)
  case truth(Bool)
  case null

  init(from decoder: any Decoder) throws {
    if let object = try? decoder.container(keyedBy: Key.self) {
      self = .object(
        Dictionary(
          try object.allKeys.map {
            ($0.stringValue, try object.decode(SettingsValue.self, forKey: $0))
          }, uniquingKeysWith: { first, _ in first }))
    } else if var list = try? decoder.unkeyedContainer() {
      var values: [SettingsValue] = []
      while !list.isAtEnd { values.append(try list.decode(SettingsValue.self)) }
      self = .list(values)
    } else {
      let value = try decoder.singleValueContainer()
      if value.decodeNil() {
        self = .null
      } else if let truth = try? value.decode(Bool.self) {
        self = .truth(truth)
      } else if let number = try? value.decode(Double.self) {
        self = .number(number)
      } else {
        self = .text(try value.decode(String.self))
      }
    }
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
