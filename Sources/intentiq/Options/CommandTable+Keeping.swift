extension CommandTable {
  /// What is done about the store and what is in it as a whole.
  static let keeping = [
    CommandSyntax(
      .merge, "merge", arguments: [ArgumentSyntax("DOMAIN"), ArgumentSyntax("INTO")],
      writes: true, formats: [.json],
      summary:
        "Joins two domains of one company; all that is kept of the first goes to the second.",
      details: "Where both say something, the second one's stands. What comes later for the first"
        + " goes to the second too. intentiq undo takes it back."),
    CommandSyntax(
      .purge, "purge", arguments: [ArgumentSyntax("DOMAIN")],
      options: [OptionSyntax(.yes, help: "do not ask")], writes: true, formats: [.json],
      summary: "Removes a company and all that is kept of it, for good.",
      details: "It asks before; without a terminal it needs --yes. No undo brings the company back."
        + " Backups are not touched."),
    CommandSyntax(
      .backup, "backup", arguments: [ArgumentSyntax("FILE")],
      options: [OptionSyntax(.overwrite, help: "replace the file if it is there")],
      formats: [.json],
      summary: "Copies the store into a file, as it is at one moment, also while it is in use.",
      details: "The copy is checked before it has its name, and is a store: --store FILE opens it."),
    CommandSyntax(
      .status, "status", formats: [.json],
      summary: "Tells how the store and its refresh are: who refreshes, what is due, what failed.",
      details: "Exit status 0 when all is well, 1 when something is wrong."),
    CommandSyntax(
      .doctor, "doctor",
      options: [
        OptionSyntax(.recover, help: "save what can be read of a damaged store into a new one")
      ], formats: [.json],
      summary:
        "Looks at terminal, locale, colours, store and settings: what is wrong, how to mend it.",
      details: "Exit status 1 when something is wrong. A damaged store is kept beside the new one,"
        + " with .damaged and the date behind its name."),
    CommandSyntax(
      .completions, "completions",
      arguments: [
        ArgumentSyntax("bash|zsh|fish"), ArgumentSyntax("PREFIX", isOptional: true),
      ],
      summary: "Prints what a shell completes command lines by.",
      details: "What is printed says where to put it. The shells ask intentiq completions domains"
        + " PREFIX for the domains on the watchlist that begin so."),
    CommandSyntax(.man, "man", summary: "Prints the manual page, for man -l."),
  ]
}
