import Foundation

extension Theme {
  /// Makes a theme of what its file says; the file's own `name` goes before the one given here.
  ///
  /// - Throws: `ThemeError` for the first fault.
  package init(_ file: ThemeFile, name: String) throws(ThemeError) {
    let (looks, faults) = file.looks
    if let fault = file.entryFaults.first ?? faults.first { throw fault }
    var given: [Role: Look] = [:]
    for role in Role.allCases {
      given[role] = role.names.lazy.compactMap { looks[$0] }.first
    }
    self.init(
      name: file.name ?? name, ground: file.ground ?? .any,
      background: looks[ThemeFile.backgroundName]?.foreground, isOpaque: file.isOpaque ?? false,
      contrast: file.contrast ?? Theme.readableContrast, looks: given)
  }

  /// Reads the file of a theme that inherits nothing.
  ///
  /// - Throws: `ThemeError` for the first fault.
  package init(json5: Data, name: String) throws(ThemeError) {
    try self.init(ThemeFile(json5: json5), name: name)
  }
}

extension ThemeFile {
  /// Everything that is wrong with the theme, the inherited files with it.
  package var faults: [ThemeError] { entryFaults + looks.faults }

  static let backgroundName = "background"

  /// The looks by the names in the file, the background among them.
  var looks: (found: [String: Look], faults: [ThemeError]) {
    var found: [String: Look] = [:]
    var faults: [ThemeError] = []
    func look(_ entry: Entry, _ name: String, at path: [String]) {
      do throws(ThemeError) {
        found[name] = try entry.look.look(at: path, in: palette)
      } catch {
        var error = error
        error.file = entry.file
        faults.append(error)
      }
    }
    if let background { look(background, Self.backgroundName, at: [Self.backgroundName]) }
    for name in roles.keys.sorted() {
      if let entry = roles[name] { look(entry, name, at: ["roles", name]) }
    }
    return (found, faults)
  }
}
