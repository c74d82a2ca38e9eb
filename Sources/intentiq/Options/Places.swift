/// Where a user's files are, as the XDG Base Directory Specification has it.
struct Places: Sendable {
  private let environment: [String: String]

  init(environment: [String: String]) {
    self.environment = environment
  }

  /// The folder of the store.
  func data() throws(PlaceError) -> String {
    try folder("XDG_DATA_HOME", else: ".local/share")
  }

  /// The folder of the configuration and of the user's own themes.
  func configuration() throws(PlaceError) -> String {
    try folder("XDG_CONFIG_HOME", else: ".config")
  }

  /// The folder of the log and of the state of the screens.
  func state() throws(PlaceError) -> String {
    try folder("XDG_STATE_HOME", else: ".local/state")
  }

  /// A path as it is meant: `~` is the user's home.
  func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = try? home() else { return path }
    return home + path.dropFirst()
  }

  /// The specification: a path that is not absolute is invalid and is to be ignored.
  private func folder(_ variable: String, else path: String) throws(PlaceError) -> String {
    if let base = environment[variable], base.hasPrefix("/") { return base + "/intentiq" }
    return try home() + "/" + path + "/intentiq"
  }

  private func home() throws(PlaceError) -> String {
    guard let home = environment["HOME"], home.hasPrefix("/") else { throw PlaceError() }
    return home.count > 1 && home.hasSuffix("/") ? String(home.dropLast()) : home
  }
}

/// There is no home to keep anything in.
struct PlaceError: Error, Equatable, CustomStringConvertible {
  var description: String {
    "HOME: it is not an absolute path, so there is no place for the user's files"
      + " (set HOME, or give --store and --config)"
  }
}
