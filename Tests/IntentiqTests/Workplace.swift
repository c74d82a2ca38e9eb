import Foundation

/// A folder of its own for one test, with the built program to be run in it.
final class Workplace {
  let folder: URL

  /// What a run of the program printed, and how it ended.
  struct Run {
    let status: Int32
    let output: String
    let errors: String
  }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "intentiq-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  // What a test leaves behind where it cannot be removed is the system's to clear.
  deinit { try? FileManager.default.removeItem(at: folder) }

  /// Writes a file, and returns its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    let file = folder.appending(path: name)
    try Data(text.utf8).write(to: file)
    return file.path
  }

  func read(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// Runs the program on a store in this folder, which is also its home.
  func run(
    _ arguments: String..., input: String = "", environment: [String: String] = [:]
  ) throws -> Run {
    try run(arguments, input: input, environment: environment)
  }

  func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:]
  ) throws -> Run {
    let process = process(arguments, environment: environment)
    let name = UUID().uuidString
    let files = try ["in", "out", "err"].map {
      try write($0 == "in" ? input : "", to: "\(name).\($0)")
    }
    process.standardInput = FileHandle(forReadingAtPath: files[0])
    process.standardOutput = FileHandle(forWritingAtPath: files[1])
    process.standardError = FileHandle(forWritingAtPath: files[2])
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus, output: try read("\(name).out"),
      errors: try read("\(name).err"))
  }

  /// The program in this folder, not yet started.
  func process(_ arguments: [String], environment: [String: String] = [:]) -> Process {
    let process = Process()
    process.executableURL = Self.program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ["HOME": folder.path, "LANG": "C.UTF-8"].merging(environment) { $1 }
    return process
  }

  /// The program is built beside the tests.
  private static let program = URL(filePath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "intentiq")
}
