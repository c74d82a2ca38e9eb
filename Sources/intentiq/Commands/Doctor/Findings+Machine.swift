import Foundation
import Intent

extension Finding {
  /// The folder for the log and the state of the screens, and the clock.
  static func ofMachine(_ session: Session) -> [Finding] {
    [stateFolder(session.settings.places), clock]
  }

  private static func stateFolder(_ places: Places) -> Finding {
    let subject = "state"
    guard let folder = try? places.state() else {
      return Finding(.wrong, subject, PlaceError().description)
    }
    var nearest = URL(filePath: folder)
    while access(nearest.path, F_OK) != 0, nearest.path != "/" { nearest.deleteLastPathComponent() }
    var facts = stat()
    let isFolder = stat(nearest.path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFDIR
    guard isFolder, access(nearest.path, W_OK | X_OK) == 0 else {
      return Finding(
        .wrong, subject, "\(folder): it cannot be written, so neither screens nor a log are kept",
        remedy: "give yourself the right to write to \(nearest.path), or set XDG_STATE_HOME")
    }
    return Finding(.ok, subject, "\(folder) can be written")
  }

  private static var clock: Finding {
    let now = Date.now
    let zone = TimeZone.current.identifier
    // What was released before cannot run then; what is later is beyond any evidence.
    guard let earliest = Date(iso8601: "2026-01-01"), let latest = Date(iso8601: "2100-01-01"),
      (earliest...latest).contains(now)
    else {
      return Finding(
        .wrong, "clock", "it says \(now.iso8601)", remedy: "set the clock; ages rest on it")
    }
    return Finding(.ok, "clock", "\(now.localText) in \(zone)")
  }
}
