import Intent

/// Every command, in the order in which the help lists them.
enum CommandTable {
  static let all: [CommandSyntax] =
    scoring + triage + watchlist + files + bulk + access + keeping + [
      CommandSyntax(
        .themes, "themes", formats: [.json],
        summary: "Lists the themes and where they were found."),
      CommandSyntax(
        .themesCheck, "themes", "check", arguments: [ArgumentSyntax("FILE")], formats: [.json],
        summary: "Says what is wrong with a theme, and what of it is hard to read.",
        details: "Exit status 1 when it cannot be used; what is hard to read is a warning."),
      CommandSyntax(
        nil, "demo", arguments: [ArgumentSyntax("COMMAND", isOptional: true, repeats: true)],
        summary: "Opens a sample workspace, or runs a command on it.",
        details: "Its ages count back from now, or from --at. Nothing of it is kept."),
      CommandSyntax(
        nil, "help", arguments: [ArgumentSyntax("COMMAND", isOptional: true, repeats: true)],
        summary: "Says how a command is used."),
    ]

  private static let scoring = [
    CommandSyntax(
      .score, "score", arguments: [ArgumentSyntax("DOMAIN")],
      options: [
        OptionSyntax(.talkTrack, help: "say what to say on a call"),
        OptionSyntax(.emailSubject, help: "give a subject for an e-mail"),
        OptionSyntax(.noSignals, help: "leave the five signals out"),
      ], formats: [.json],
      summary: "Scores one company from its evidence."),
    CommandSyntax(
      .explain, "explain", arguments: [ArgumentSyntax("DOMAIN")], formats: [.json],
      summary: "Shows every point of a score: evidence, strength, confidence, freshness, share."),
  ]

  private static let watchlist = [
    CommandSyntax(
      .watchlistAdd, "watchlist", "add", arguments: [ArgumentSyntax("DOMAIN", repeats: true)],
      options: [
        OptionSyntax(.name, value: "NAME", help: "what the company is called (one domain only)"),
        OptionSyntax(.tag, value: "TAG", repeats: true, help: "a tag; may be given several times"),
      ], writes: true, formats: [.json],
      summary: "Puts companies on the watchlist."),
    CommandSyntax(
      .watchlistRemove, "watchlist", "remove",
      arguments: [ArgumentSyntax("DOMAIN", repeats: true)], writes: true, formats: [.json],
      summary: "Takes companies off the watchlist; their evidence stays."),
    CommandSyntax(
      .watchlistList, "watchlist", "list",
      options: [
        OptionSyntax(.band, value: "HOT|WARM|COLD", help: "only the companies of a band"),
        OptionSyntax(
          .tag, value: "TAG", repeats: true, help: "only the companies that carry the tag"),
      ], formats: [.json, .csv],
      summary: "Lists the watchlist, highest score first."),
    CommandSyntax(
      .watchlistEdit, "watchlist", "edit", arguments: [ArgumentSyntax("DOMAIN")],
      options: [
        OptionSyntax(.name, value: "NAME", help: "what the company is called"),
        OptionSyntax(.tag, value: "TAG", repeats: true, help: "a tag to put on"),
        OptionSyntax(.untag, value: "TAG", repeats: true, help: "a tag to take off"),
      ], writes: true, formats: [.json],
      summary: "Renames or tags a company of the watchlist."),
    CommandSyntax(
      .refresh, "refresh", arguments: [ArgumentSyntax("DOMAIN", isOptional: true, repeats: true)],
      options: [OptionSyntax(.all, help: "score the whole watchlist, due or not")], writes: true,
      formats: [.json],
      summary: "Runs one refresh round: reads the watched folder, scores what is due.",
      details: "With domains, scores those. Exit status 1 when a company could not be scored."),
  ]

  private static let files =
    [
      (Command.importAccounts, "accounts", "Reads companies from CSV or JSON Lines."),
      (Command.importEvidence, "evidence", "Reads evidence from CSV or JSON Lines."),
    ].map { command, subject, summary in
      CommandSyntax(
        command, "import", subject, arguments: [ArgumentSyntax("FILE")],
        options: [
          OptionSyntax(.dryRun, help: "say what would be imported, change nothing"),
          OptionSyntax(.rejects, value: "FILE", help: "keep the rejected rows as they were"),
          OptionSyntax(.strict, help: "exit with status 1 when a row is rejected"),
        ], writes: true, formats: [.json], summary: summary,
        details: "FILE may be - for standard input. Rejected rows are named; the rest goes in."
          + (command == .importEvidence ? " The kinds are \(kinds)." : ""))
    }
    + [
      (Command.exportWatchlist, "watchlist", "Prints the watchlist for import accounts.", true),
      (Command.exportEvidence, "evidence", "Prints all evidence for import evidence.", true),
      (Command.exportActivity, "activity", "Prints all that was done about companies.", false),
      (Command.exportHistory, "history", "Prints the scores so far, one a day.", false),
    ].map { command, subject, summary, isReadBack in
      CommandSyntax(
        command, "export", subject,
        options: [
          OptionSyntax(.format, value: "csv|json|jsonl", help: "what to print (default: csv)")
        ], formats: [.json, .csv], summary: summary,
        details: isReadBack ? "What is exported is read back by import without loss." : "")
    }

  private static let kinds = Evidence.Kind.allCases.map(\.rawValue).joined(separator: ", ")

  static func syntax(of command: Command) -> CommandSyntax? {
    all.first { $0.command == command }
  }

  /// The commands whose names begin with these words.
  static func under(_ words: some Collection<String>) -> [CommandSyntax] {
    all.filter { $0.words.starts(with: words) }
  }
}
