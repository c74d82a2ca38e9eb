import Canvas
import Intent

/// Lists the themes, where they were found, and what is wrong with them.
struct ThemesCommand {
  func run(in session: Session) throws {
    let entries = session.themes.entries.map { ListedTheme($0, in: session.themes) }
    guard session.settings.format == .text else {
      return try Console.write(JSON.list(entries.map(\.json)).description + "\n")
    }
    var table = TextTable([.left, .left, .left])
    for entry in entries {
      table.add([entry.name, entry.ground ?? "broken", entry.fault ?? entry.path ?? "built in"])
    }
    try session.console.print(table.text())
  }
}

/// A theme as it is listed.
private struct ListedTheme {
  let name: String
  let path: String?

  /// What it is made for; nil when it is broken.
  let ground: String?
  let fault: String?

  init(_ entry: ThemeLibrary.Entry, in library: ThemeLibrary) {
    name = entry.name.oneLine
    path = entry.path?.oneLine
    do throws(ConfigurationFault) {
      ground = try library.theme(named: entry.name).ground.rawValue
      fault = nil
    } catch {
      ground = nil
      fault = error.description
    }
  }

  var json: JSON {
    .object([
      ("name", .text(name)), ("ground", .text(ground)), ("path", .text(path)),
      ("fault", .text(fault)),
    ])
  }
}
