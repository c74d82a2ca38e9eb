/// A program of the desktop, with the arguments that it always gets.
struct DesktopProgram: Sendable {
  let name: String
  private let program: Executable
  private let arguments: [String]

  /// Nil where the program is not there; one with a slash in its name is not looked for.
  init?(_ name: String, _ arguments: [String] = [], environment: [String: String]) {
    guard let program = Executable(named: name, environment: environment) else { return nil }
    self.name = name
    self.program = program
    self.arguments = arguments
  }

  /// Runs it to its end; false when it could not be started or said no.
  func run(_ more: [String] = [], input: String? = nil) async -> Bool {
    await program.run(arguments + more, input: input) == .status(0)
  }
}
