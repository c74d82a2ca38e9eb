import Intent

extension CommandTable {
  /// What a rep does about companies.
  static let triage =
    [
      CommandSyntax(
        .prioritize, "prioritize",
        options: [
          OptionSyntax(.limit, value: "N", help: "how many at most, 1 to 1000 (default: 20)"),
          OptionSyntax(.band, value: "HOT|WARM|COLD", help: "only the companies of a band"),
        ], formats: [.json, .csv],
        summary: "Lists whom to call first, with the reasons.",
        details: "Left out is who is snoozed, has a meeting ahead, is disqualified or won."),
      CommandSyntax(
        .touch, "touch", arguments: [company],
        options: [
          OptionSyntax(
            .outcome, value: Outcome.allCases.map(\.rawValue).joined(separator: "|"),
            isRequired: true,
            help: "what came of it"),
          OptionSyntax(.note, value: "TEXT", help: "what was said"),
          OptionSyntax(
            .until, value: "WHEN",
            help: "the meeting's date (default: in seven days); else when to call back"),
        ], writes: true, formats: [.json],
        summary: "Records an attempt to reach a company.", details: moments),
      CommandSyntax(
        .snooze, "snooze", arguments: [company],
        options: [
          OptionSyntax(
            .until, value: "WHEN", isRequired: true, help: "when it is to be called again")
        ],
        writes: true, formats: [.json],
        summary: "Takes a company off the call list until then, or until its band rises.",
        details: moments),
      CommandSyntax(
        .disqualify, "disqualify", arguments: [company],
        options: [
          OptionSyntax(.why, value: "TEXT", isRequired: true, help: "why nobody is to call it")
        ],
        writes: true, formats: [.json], summary: "Takes a company off the call list for good."),
      CommandSyntax(
        .won, "won", arguments: [company], writes: true, formats: [.json],
        summary: "Marks a company as won, and takes it off the call list."),
      CommandSyntax(
        .reopen, "reopen", arguments: [company], writes: true, formats: [.json],
        summary: "Puts a company back on the call list, whatever took it off."),
      CommandSyntax(
        .note, "note", arguments: [company, ArgumentSyntax("TEXT")], writes: true,
        formats: [.json], summary: "Writes a note on a company."),
    ] + evidence + edits

  private static let evidence = [
    CommandSyntax(
      .dismiss, "dismiss", arguments: [ArgumentSyntax("EVIDENCE-ID")],
      options: [
        OptionSyntax(.why, value: "TEXT", isRequired: true, help: "what is wrong with it")
      ], writes: true,
      formats: [.json], summary: "Takes a piece of evidence out of the score, and keeps it.",
      details: "intentiq explain DOMAIN shows the ID of each piece."),
    CommandSyntax(
      .restore, "restore", arguments: [ArgumentSyntax("EVIDENCE-ID")], writes: true,
      formats: [.json], summary: "Lets a dismissed piece of evidence count again."),
  ]

  private static let edits = [
    CommandSyntax(
      .undo, "undo", writes: true, formats: [.json], summary: "Takes back the last edit."),
    CommandSyntax(
      .redo, "redo", writes: true, formats: [.json],
      summary: "Makes the last edit that was taken back again."),
  ]

  private static let company = ArgumentSyntax("DOMAIN")

  private static let moments =
    "WHEN is 4h, 3d, 2w, today 15:00, tomorrow, fri, 2026-12-01 or 2026-12-01 9:30."
}
