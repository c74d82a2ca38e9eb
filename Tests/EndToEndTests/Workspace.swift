import Foundation
import Testing

/// The built program, and folders to run it in.
enum Workspace {
  /// The program stands beside the test bundle.
  static var program: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? .main
    let folder =
      bundle.bundlePath.hasSuffix(".xctest")
      ? bundle.bundleURL.deletingLastPathComponent() : bundle.bundleURL
    return folder.appending(path: "intentiq")
  }

  static func temporaryFolder() throws -> URL {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "intentiq-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }

  struct Outcome {
    let status: Int32
    let output: String
    let errors: String
  }

  /// Runs a program to its end.
  ///
  /// Foundation's `Process` would wait for the server that tmux leaves behind, too.
  @discardableResult
  static func run(
    _ path: String, _ arguments: [String], environment: [String: String] = [:]
  ) throws -> Outcome {
    let folder = try temporaryFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let output = folder.appending(path: "output").path
    let errors = folder.appending(path: "errors").path
    let child = try spawn(path, arguments, environment: environment) { actions in
      let written = O_WRONLY | O_CREAT
      posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, written, 0o600)
      posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, written, 0o600)
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return Outcome(
      status: status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F,
      output: try String(contentsOfFile: output, encoding: .utf8),
      errors: try String(contentsOfFile: errors, encoding: .utf8))
  }

  /// Starts a program that goes on; its standard error can be read from the descriptor.
  static func start(
    _ path: String, _ arguments: [String], environment: [String: String] = [:]
  ) throws -> (process: pid_t, errors: Int32) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw NotStarted(path: path, code: errno) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let (reading, writing) = (ends[0], ends[1])
    defer { close(writing) }
    let process = try spawn(path, arguments, environment: environment) { actions in
      posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
      posix_spawn_file_actions_adddup2(&actions, writing, STDERR_FILENO)
    }
    return (process, reading)
  }

  private static func spawn(
    _ path: String, _ arguments: [String], environment: [String: String],
    _ arrange: (inout posix_spawn_file_actions_t) -> Void
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    arrange(&actions)
    // The threads of tests hold signals back; a shell that did so could not be ended.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    var words = ([path] + arguments).map { strdup($0) } + [nil]
    var settings = variables.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in words + settings { free(text) } }
    var child = pid_t()
    let failure = posix_spawn(&child, path, &actions, &attributes, &words, &settings)
    guard failure == 0 else { throw NotStarted(path: path, code: failure) }
    return child
  }

  struct NotStarted: Error {
    let path: String
    let code: Int32
  }

  /// Runs `intentiq` to its end.
  static func intentiq(_ arguments: String...) throws -> Outcome {
    try run(program.path, arguments)
  }
}
