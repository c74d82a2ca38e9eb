import Foundation

/// Where a theme is read from.
package struct ThemeSource: Sendable {
  package let name: String

  /// Nil for one that is built in.
  package let file: String?
  package let json5: Data

  package init(name: String, file: String?, json5: Data) {
    self.name = name
    self.file = file
    self.json5 = json5
  }

  /// What tells it from every other one.
  fileprivate var identity: String { file ?? "built in: \(name)" }
}

extension ThemeFile {
  /// Reads a theme together with all that it inherits from, and tells which files that were.
  ///
  /// - Parameters:
  ///   - source: The theme that was asked for.
  ///   - find: The source that a name means in another one; nil where there is none.
  /// - Returns: the theme as a whole, and the sources, the one that was asked for first.
  /// - Throws: `ThemeError` where a file is not JSON5, or where the line of parents has no end, and
  ///   what `find` throws.
  package static func read(
    _ source: ThemeSource, finding find: (String, ThemeSource) throws -> ThemeSource?
  ) throws -> (file: ThemeFile, sources: [ThemeSource]) {
    var sources = [source]
    var files = [try ThemeFile(json5: source.json5, file: source.file)]
    while let child = sources.last, let name = files.last?.inherits {
      func fault(_ reason: ThemeError.Reason) -> ThemeError {
        var error = ThemeError(reason, at: ["inherits"])
        error.file = child.file
        return error
      }
      guard let parent = try find(name, child) else { throw fault(.unknownParent(name)) }
      guard !sources.contains(where: { $0.identity == parent.identity }) else {
        throw fault(.circle((sources + [parent]).map(\.name)))
      }
      sources.append(parent)
      files.append(try ThemeFile(json5: parent.json5, file: parent.file))
    }
    var whole = files.removeLast()
    for child in files.reversed() { whole = child.over(whole) }
    return (whole, sources)
  }
}
