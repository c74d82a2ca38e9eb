import Intent
import IntentStore

/// Prints what a shell reads to complete command lines, or the domains that it then asks for.
struct CompletionsCommand {
  private enum Shell: String, CaseIterable { case bash, zsh, fish }

  /// Nil for the domains.
  private let shell: Shell?
  private let prefix: String

  init(_ invocation: Invocation) throws(UsageError) {
    let name = invocation.arguments.first ?? ""
    shell = Shell(rawValue: name)
    prefix = invocation.arguments.dropFirst().first ?? ""
    if shell == nil, name != "domains" {
      let names = Shell.allCases.map(\.rawValue)
      let hint = names.nearest(to: name).map { "did you mean \($0)?" }
      throw .conflict(
        command: "completions",
        why: "nothing is known of the shell \(name.oneLine)"
          + " (\(hint ?? names.joined(separator: ", ")))")
    }
    if shell != nil, let word = invocation.arguments.dropFirst().first {
      throw .unexpectedArgument(word, command: "completions")
    }
  }

  func run(in session: Session) async throws {
    let table = CompletionTable(
      themes: session.themes.entries.map(\.name) + [ThemeLibrary.automatic])
    switch shell {
    case .bash: try Console.write(BashCompletion(table: table).description)
    case .zsh: try Console.write(ZshCompletion(table: table).description)
    case .fish: try Console.write(FishCompletion(table: table).description)
    case nil:
      let domains = try await session.openStore().listed(beginningWith: prefix, limit: 200)
      try Console.write(domains.map { $0.rawValue + "\n" }.joined())
    }
  }
}
