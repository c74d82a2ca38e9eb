import Foundation

/// A program that can be run.
struct Executable: Sendable {
  let path: String

  /// Finds a program as a shell would: a name with a `/` is a path, any other is looked for in `PATH`.
  init?(named name: String, environment: [String: String]) {
    let candidates =
      name.contains("/")
      ? [name]
      : (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
    for candidate in candidates {
      var facts = stat()
      guard stat(candidate, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG,
        access(candidate, X_OK) == 0
      else { continue }
      path = candidate
      return
    }
    return nil
  }
}
