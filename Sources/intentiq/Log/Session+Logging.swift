import Dashboard
import Intent

extension Session {
  /// Runs a command, and writes to the log that it began and how it ended.
  ///
  /// One that changes nothing is a detail: scripts call them by the thousand.
  func logging(_ command: Command, _ body: () async throws -> Void) async throws {
    let syntax = CommandTable.syntax(of: command)
    let name = syntax?.name ?? "\(command)"
    let isWritten = syntax?.writes == true && settings.instant == nil
    log.write(isWritten ? .info : .debug, "\(name): began on \(storeName)")
    for fault in faults { log.write(.warning, "configuration: \(fault)") }
    do {
      try await body()
      log.write(isWritten ? .info : .debug, "\(name): ended")
    } catch {
      log.write(.warning, "\(name): failed: \(error)")
      throw error
    }
  }

  /// The store as the log names it.
  var storeName: String { settings.isDemo ? "the sample" : settings.storePath ?? "no store" }
}
