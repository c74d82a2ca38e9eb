/// An option, by what follows its two hyphens.
enum OptionName: String, CaseIterable, Sendable {
  case store, config, theme, at, json, csv
  case noColor = "no-color"
  case ascii, accessible, verbose, help, version
  case noSignals = "no-signals"
  case talkTrack = "talk-track"
  case emailSubject = "email-subject"
  case name, tag, untag, band
  case dryRun = "dry-run"
  case rejects, strict, all, format
  case outcome, note, until, why, limit
  case yes, overwrite, recover
  case host, port, rate
  case allowRemote = "allow-remote"
  case output, scope, label

  /// The option as it is typed.
  var flag: String { "--" + rawValue }
}

/// What can be said with an option: parsing, help and errors are made from this.
struct OptionSyntax: Sendable {
  let name: OptionName

  /// What its value is called; nil for an option that is only there or not.
  let value: String?
  let repeats: Bool

  /// Whether the command cannot do without it.
  let isRequired: Bool

  /// The environment variable that stands in for it.
  let environment: String?
  let help: String

  init(
    _ name: OptionName, value: String? = nil, repeats: Bool = false, isRequired: Bool = false,
    environment: String? = nil,
    help: String
  ) {
    self.name = name
    self.value = value
    self.repeats = repeats
    self.isRequired = isRequired
    self.environment = environment
    self.help = help
  }

  /// The option with the name of its value: `--tag TAG...`.
  var usage: String {
    name.flag + (value.map { " " + $0 } ?? "") + (repeats ? "..." : "")
  }
}

extension OptionSyntax {
  /// The options that every command takes.
  static let global: [OptionSyntax] = [
    OptionSyntax(
      .store, value: "PATH", environment: "INTENTIQ_STORE",
      help: "the store's file (default: $XDG_DATA_HOME/intentiq/intentiq.db)"),
    OptionSyntax(
      .config, value: "PATH", environment: "INTENTIQ_CONFIG",
      help: "the configuration (default: $XDG_CONFIG_HOME/intentiq/config.json5)"),
    OptionSyntax(
      .theme, value: "NAME", environment: "INTENTIQ_THEME",
      help: "the theme, by its name or its file"),
    OptionSyntax(
      .at, value: "INSTANT", environment: "INTENTIQ_AT",
      help: "what counts as now, in ISO 8601: scores and ages as of then, nothing is written"),
    OptionSyntax(.json, help: "print JSON"),
    OptionSyntax(.csv, help: "print CSV"),
    OptionSyntax(.noColor, environment: "NO_COLOR", help: "print no colours"),
    OptionSyntax(
      .ascii, environment: "INTENTIQ_ASCII", help: "show no character outside ASCII"),
    OptionSyntax(
      .accessible, environment: "INTENTIQ_ACCESSIBLE",
      help:
        "suit the screen to a voice that reads it: words, no drawings, the cursor on the selection"),
    OptionSyntax(.verbose, help: "write more to the log, $XDG_STATE_HOME/intentiq/intentiq.log"),
    OptionSyntax(.help, help: "say how the command is used"),
    OptionSyntax(.version, help: "print the version"),
  ]
}
