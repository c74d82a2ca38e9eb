import Canvas
import Foundation

/// The themes that the program brings along, as they are in the working folder.
package enum ThemeFolder {
  private static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "themes")

  package static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.hasSuffix(".json5") }
    .map { String($0.dropLast(".json5".count)) }
    .sorted()

  private static func source(_ name: String) throws -> ThemeSource {
    let file = folder.appending(path: name + ".json5")
    return ThemeSource(name: name, file: file.path, json5: try Data(contentsOf: file))
  }

  package static func theme(_ name: String) throws -> Theme {
    let whole = try ThemeFile.read(source(name)) { parent, _ in try source(parent) }
    return try Theme(whole.file, name: "?")
  }
}
