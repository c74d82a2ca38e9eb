import Dashboard
import Foundation

/// The file that keeps the state of the screen, one for each store.
struct StateFile: Sendable {
  let path: String

  /// Nil where nothing is kept: the sample, another instant, or no home.
  init?(_ session: Session) {
    let settings = session.settings
    guard !settings.isDemo, settings.instant == nil, let store = settings.storePath,
      let folder = try? settings.places.state()
    else { return nil }
    let absolute = URL(filePath: store).standardizedFileURL.path
    path = folder + "/screens" + absolute + ".json"
  }

  /// The state that was kept; nil where none was.
  ///
  /// - Throws: ``StateFileError`` for a file that cannot be read or understood.
  func read() throws(StateFileError) -> ScreenState? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    do {
      let text = try Data(contentsOf: URL(filePath: path))
      return try JSONDecoder().decode(ScreenState.self, from: text)
    } catch {
      throw StateFileError(path: path, cannot: "be read, so the screen starts anew")
    }
  }

  /// Puts the state in the place of the one before, whole or not at all.
  func write(_ state: ScreenState) throws(StateFileError) {
    let folder = URL(filePath: path).deletingLastPathComponent()
    let draft = path + ".\(ProcessInfo.processInfo.processIdentifier)"
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      let text = try encoder.encode(state)
      guard
        FileManager.default.createFile(
          atPath: draft, contents: text, attributes: [.posixPermissions: 0o600]),
        rename(draft, path) == 0
      else { throw CocoaError(.fileWriteUnknown) }
    } catch {
      try? FileManager.default.removeItem(atPath: draft)
      throw StateFileError(path: path, cannot: "be written, so the next start forgets the screen")
    }
  }
}

/// Why the state of the screen is not kept.
struct StateFileError: Error, CustomStringConvertible {
  let path: String
  let cannot: String

  var description: String {
    "the state of the screen cannot \(cannot) (see \(path))"
  }
}
