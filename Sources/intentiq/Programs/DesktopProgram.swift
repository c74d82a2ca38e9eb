import Foundation

/// A program of the desktop that is run beside the screen, without a shell and without its terminal.
struct DesktopProgram: Sendable {
  let name: String
  private let path: String
  private let arguments: [String]

  /// Nil where the program is not there; one with a slash in its name is not looked for.
  init?(_ name: String, _ arguments: [String] = [], environment: [String: String]) {
    guard let program = Executable(named: name, environment: environment) else { return nil }
    self.name = name
    path = program.path
    self.arguments = arguments
  }

  /// Runs it to its end; false when it could not be started or said no.
  func run(_ more: [String] = [], input: String? = nil) async -> Bool {
    let process = Process()
    let pipe = input.map { _ in Pipe() }
    process.executableURL = URL(filePath: path)
    process.arguments = arguments + more
    process.standardInput = pipe ?? FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        process.terminationHandler = { continuation.resume(returning: $0.terminationStatus == 0) }
        do {
          try process.run()
        } catch {
          process.terminationHandler = nil
          return continuation.resume(returning: false)
        }
        // One that ends early closes its end: what it says at its end counts.
        try? pipe?.fileHandleForWriting.write(contentsOf: Data((input ?? "").utf8))
        try? pipe?.fileHandleForWriting.close()
      }
    } onCancel: {
      if process.isRunning { process.terminate() }
    }
  }
}
