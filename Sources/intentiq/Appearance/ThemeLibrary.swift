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

  /// The folder of the user's own themes; nil where there is no home for it.
  let folder: String?
  private let places: Places

  init(places: Places) {
    self.places = places
    folder = (try? places.configuration()).map { $0 + "/themes" }
  }

  /// Every theme once, by name; one of the user's own goes before one built in.
  var entries: [Entry] {
    let own = ownNames.map { Entry(name: $0, path: path(of: $0)) }
    let names = Set(own.map(\.name))
    let rest = Self.builtIn.filter { !names.contains($0.name) }
      .map { Entry(name: $0.name, path: nil) }
    return (own + rest).sorted { $0.name < $1.name }
  }

  /// Whether a name or a file can be chosen; the file may yet be broken.
  func has(_ name: String) -> Bool {
    name == Self.automatic || Self.builtIn.contains { $0.name == name } || file(named: name) != nil
  }

  func nearest(to name: String) -> String? {
    (entries.map(\.name) + [Self.automatic]).nearest(to: name)
  }

  /// A theme with the files that it was read from.
  struct Reading: Sendable {
    let theme: Theme
    let files: [String]
  }

  /// Reads the theme of a name or a file.
  ///
  /// - Throws: A `ConfigurationFault` for a file that is no theme, or where there is none.
  func reading(of name: String) throws(ConfigurationFault) -> Reading {
    do {
      let (file, sources) = try wholeFile(of: name)
      return Reading(theme: try Theme(file, name: name), files: sources.compactMap(\.file))
    } catch let error as ThemeError {
      throw ConfigurationFault(error, in: name)
    } catch let error as ConfigurationFault {
      throw error
    } catch {
      throw ConfigurationFault(.unreadable("\(error)"), file: name)
    }
  }

  func theme(named name: String) throws(ConfigurationFault) -> Theme {
    try reading(of: name).theme
  }

  /// What the file of a theme says, with all that it inherits.
  ///
  /// - Throws: A `ThemeError` for a file that is none, a `ConfigurationFault` where it cannot be read
  ///   or there is none.
  func wholeFile(of name: String) throws -> (file: ThemeFile, sources: [ThemeSource]) {
    guard let source = try source(named: name, in: nil) else {
      throw ConfigurationFault(.unreadable("there is no such theme"), file: name)
    }
    return try ThemeFile.read(source) { try self.source(named: $0, in: $1) }
  }

  /// What a name means, in the file of a theme that inherits from it; nil where there is none.
  private func source(
    named name: String, in child: ThemeSource?
  ) throws(ConfigurationFault) -> ThemeSource? {
    if let file = file(named: name, in: child?.file) {
      return ThemeSource(name: name, file: file, json5: try SettingsFile.bytes(of: file))
    }
    return Self.builtIn.first { $0.name == name }.map {
      ThemeSource(name: name, file: nil, json5: Data($0.json5))
    }
  }

  /// The file that a name means: the path itself, or a theme in the user's folder.
  private func file(named name: String, in child: String? = nil) -> String? {
    let isPath = name.contains("/") || name.hasSuffix(".json5")
    var candidate = isPath ? places.expanded(name) : path(of: name)
    if isPath, let child, let path = candidate, !path.hasPrefix("/") {
      candidate = URL(filePath: child).deletingLastPathComponent().appending(path: path).path
    }
    // A file has one name here, by which a theme that inherits itself is found out.
    guard let candidate, let resolved = realpath(candidate, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private func path(of name: String) -> String? { folder.map { "\($0)/\(name).json5" } }

  private var ownNames: [String] {
    // A folder that is not there holds no themes.
    let files = folder.flatMap { try? FileManager.default.contentsOfDirectory(atPath: $0) } ?? []
    return files.filter { $0.hasSuffix(".json5") && !$0.hasPrefix(".") }
      .map { String($0.dropLast(6)) }
  }
}
