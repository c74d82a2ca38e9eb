import Canvas
import Foundation
import Intent

/// The themes that can be chosen: the user's own, and those built in.
struct ThemeLibrary: Sendable {
  /// The name that stands for whatever suits the terminal.
  static let automatic = "auto"

  struct Entry: Sendable {
    let name: String

    /// Nil for one that is built in.
    let path: String?
  }

  private let builtIn: [(name: String, json5: [UInt8])] = [
    ("dark", PackageResources.dark_json5),
    ("light", PackageResources.light_json5),
    ("mono", PackageResources.mono_json5),
    ("terminal", PackageResources.terminal_json5),
  ]
  private let folder: String?

  init(places: Places) {
    folder = (try? places.configuration()).map { $0 + "/themes" }
  }

  /// Every theme once, by name; one of the user's own goes before one built in.
  var entries: [Entry] {
    let own = ownNames.map { Entry(name: $0, path: path(of: $0)) }
    let names = Set(own.map(\.name))
    let rest = builtIn.filter { !names.contains($0.name) }.map { Entry(name: $0.name, path: nil) }
    return (own + rest).sorted { $0.name < $1.name }
  }

  /// Whether a name or a file can be chosen; the file may yet be broken.
  func has(_ name: String) -> Bool {
    name == Self.automatic || builtIn.contains { $0.name == name } || file(named: name) != nil
  }

  func nearest(to name: String) -> String? {
    (entries.map(\.name) + [Self.automatic]).nearest(to: name)
  }

  /// Reads the theme of a name or a file.
  ///
  /// - Throws: A `ConfigurationFault` for a file that is no theme, or where there is none.
  func theme(named name: String) throws(ConfigurationFault) -> Theme {
    let file = file(named: name)
    let json5: Data
    if let file {
      json5 = try SettingsFile.bytes(of: file)
    } else if let found = builtIn.first(where: { $0.name == name }) {
      json5 = Data(found.json5)
    } else {
      throw ConfigurationFault(.unreadable("there is no such theme"), file: name)
    }
    do throws(ThemeError) {
      return try Theme(json5: json5, name: name)
    } catch {
      throw ConfigurationFault(.invalid("\(error)"), file: file ?? name)
    }
  }

  /// The file that a name means: the path itself, or a theme in the user's folder.
  private func file(named name: String) -> String? {
    let candidate = name.contains("/") || name.hasSuffix(".json5") ? name : path(of: name)
    guard let candidate, FileManager.default.fileExists(atPath: candidate) else { return nil }
    return candidate
  }

  private func path(of name: String) -> String? { folder.map { "\($0)/\(name).json5" } }

  private var ownNames: [String] {
    // A folder that is not there holds no themes.
    let files = folder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0) } ?? []
    return files.filter { $0.hasSuffix(".json5") && !$0.hasPrefix(".") }
      .map { String($0.dropLast(6)) }
  }
}
