import Intent

/// The manual page of the program, as `man` reads it: made from the table of commands.
struct ManualPage: CustomStringConvertible {
  let version: String

  var description: String {
    """
    .TH INTENTIQ 1 "" \(quoted("IntentIQ \(version)")) "User Commands"
    .SH NAME
    intentiq \\- tells which companies to call now, and why
    .SH SYNOPSIS
    .B intentiq
    .RI [ OPTIONS ]
    .RI [ COMMAND ]
    .SH DESCRIPTION
    IntentIQ keeps a watchlist of companies, collects dated evidence about each, scores it from 0 to
    100, and shows every point with the evidence behind it.
    Without a command it opens the dashboard, where
    .B ?
    lists every key.
    .PP
    Results go to standard output, all else to standard error.
    .SH COMMANDS
    \(CommandTable.all.map(section).joined(separator: "\n"))
    .SH OPTIONS
    Every command takes these, as far as it prints what they name.
    \(OptionSyntax.global.map(entry).joined(separator: "\n"))
    .SH EXIT STATUS
    .TP
    .B 0
    Done.
    .TP
    .B 1
    It failed; one line on standard error says what, why and what to do.
    .TP
    .B 2
    The command line is wrong.
    .TP
    .B 130
    It was interrupted.
    .SH ENVIRONMENT
    \(OptionSyntax.global.compactMap(variable).joined(separator: "\n"))
    .TP
    .B TZ
    The time zone in which days and hours are read and shown.
    .SH FILES
    .TP
    .I $XDG_DATA_HOME/intentiq/intentiq.db
    The store: companies, evidence, scores, and what was done about them.
    .TP
    .I $XDG_CONFIG_HOME/intentiq/config.json5
    The configuration.
    .TP
    .I $XDG_CONFIG_HOME/intentiq/themes/
    Themes of your own.
    .SH EXAMPLES
    .nf
    intentiq import accounts crm\\-export.csv
    intentiq import evidence evidence.jsonl
    intentiq refresh
    intentiq prioritize \\-\\-limit 10
    intentiq \\-\\-at 2026\\-03\\-12 explain stripe.com
    intentiq backup "intentiq\\-$(date +%F).db"
    .fi

    """
  }

  private func section(_ command: CommandSyntax) -> String {
    var lines = [".SS " + quoted(command.usage), escaped(command.summary)]
    if !command.details.isEmpty { lines += [escaped(command.details)] }
    return (lines + command.options.map(entry)).joined(separator: "\n")
  }

  private func entry(_ option: OptionSyntax) -> String {
    """
    .TP
    .B \(escaped(option.usage))
    \(escaped(option.help.prefix(1).uppercased() + option.help.dropFirst() + "."))
    """
  }

  private func variable(_ option: OptionSyntax) -> String? {
    option.environment.map {
      """
      .TP
      .B \(escaped($0))
      Stands in for
      .BR \(escaped(option.name.flag)) .
      """
    }
  }

  /// A text as an argument of a macro.
  private func quoted(_ text: String) -> String {
    "\"" + escaped(text).replacing("\"", with: "\\(dq") + "\""
  }

  /// A text as it is: a hyphen that can be copied, no escape, no request at the beginning of a line.
  private func escaped(_ text: String) -> String {
    let text = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
    return text.hasPrefix(".") || text.hasPrefix("'") ? "\\&" + text : text
  }
}
