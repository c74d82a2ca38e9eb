import Dashboard
import Foundation
import Intent

/// The program: the dashboard, or one command.
@main enum IntentIQ {
  static let version = "0.1.0"

  static func main() async {
    StandardStream.holdPlaces()
    // Before the first thread is made: one that finds no room is waited for without end.
    do throws(TooLittleMemory) {
      try AddressSpace.suit()
    } catch {
      Console.say("\(error)")
      exit(1)
    }
    let words = Array(CommandLine.arguments.dropFirst())
    exit(await status(of: words, environment: ProcessInfo.processInfo.environment))
  }

  /// Does what a command line says; the one place where errors become a line and an exit status.
  private static func status(of words: [String], environment: [String: String]) async -> Int32 {
    do {
      let invocation = try Invocation(parsing: words)
      switch invocation.purpose {
      case .version: try Console.write("intentiq \(version)\n")
      case .help(let words): try Console.write(HelpText(of: words).description)
      case .command(let command):
        let session = try Session(invocation, environment: environment)
        try await session.logging(command) { try await run(command, invocation, session) }
      case .dashboard:
        guard StandardStream.input.isTerminal, StandardStream.output.isTerminal else {
          throw UsageError.noTerminal
        }
        try await openDashboard(Session(invocation, environment: environment))
      }
      return 0
    } catch is Interrupted {
      return 130
    } catch let error as UsageError {
      Console.say(error.description)
      return 2
    } catch {
      Console.say("\(error)")
      return 1
    }
  }

  private static func run(
    _ command: Command, _ invocation: Invocation, _ session: Session
  ) async throws {
    if let syntax = CommandTable.syntax(of: command), syntax.writes,
      session.settings.instant != nil
    {
      throw UsageError.writesInThePast(command: syntax.name)
    }
    Interruption.endsTheProgram()
    // What tells of the faults itself need not be preceded by them.
    if command != .doctor, command != .status {
      for fault in session.faults { Console.say(fault.description) }
    }
    switch command {
    case .score: try await ScoreCommand(invocation).run(in: session)
    case .explain: try await ExplainCommand(invocation).run(in: session)
    case .watchlistAdd: try await WatchlistAddCommand(invocation).run(in: session)
    case .watchlistRemove: try await WatchlistRemoveCommand(invocation).run(in: session)
    case .watchlistList: try await WatchlistListCommand(invocation).run(in: session)
    case .watchlistEdit: try await WatchlistEditCommand(invocation).run(in: session)
    case .touch: try await TouchCommand(invocation).run(in: session)
    case .snooze: try await SnoozeCommand(invocation).run(in: session)
    case .disqualify: try await StandingCommand(.disqualified, invocation).run(in: session)
    case .won: try await StandingCommand(.won, invocation).run(in: session)
    case .reopen: try await StandingCommand(.reopened, invocation).run(in: session)
    case .note: try await NoteCommand(invocation).run(in: session)
    case .prioritize: try await PrioritizeCommand(invocation).run(in: session)
    case .dismiss, .restore: try await DismissalCommand(command, invocation).run(in: session)
    case .undo, .redo: try await UndoCommand(command).run(in: session)
    case .merge: try await MergeCommand(invocation).run(in: session)
    case .purge: try await PurgeCommand(invocation).run(in: session)
    case .backup: try await BackupCommand(invocation).run(in: session)
    case .status: try await StatusCommand().run(in: session)
    case .doctor: try await DoctorCommand(invocation).run(in: session)
    case .completions: try await CompletionsCommand(invocation).run(in: session)
    case .man: try Console.write(ManualPage(version: version).description)
    case .refresh: try await RefreshCommand(invocation).run(in: session)
    case .serve: try await ServeCommand(invocation).run(in: session)
    case .importAccounts: try await ImportCommand(.accounts, invocation).run(in: session)
    case .importEvidence: try await ImportCommand(.evidence, invocation).run(in: session)
    case .exportWatchlist: try await ExportCommand(.watchlist, invocation).run(in: session)
    case .exportEvidence: try await ExportCommand(.evidence, invocation).run(in: session)
    case .exportActivity: try await ExportCommand(.activity, invocation).run(in: session)
    case .exportHistory: try await ExportCommand(.history, invocation).run(in: session)
    case .bulk: try await BulkCommand(invocation).run(in: session)
    case .bulkList: try await BulkListCommand().run(in: session)
    case .bulkShow: try await BulkShowCommand(invocation).run(in: session)
    case .keysCreate: try await KeysCreateCommand(invocation).run(in: session)
    case .keysList: try await KeysListCommand().run(in: session)
    case .keysRevoke: try await KeysRevokeCommand(invocation).run(in: session)
    case .keysCredits: try await CreditsCommand(invocation).run(in: session)
    case .themes: try ThemesCommand().run(in: session)
    case .themesCheck: try ThemesCheckCommand(invocation).run(in: session)
    }
  }
}
