extension Command {
  /// Files in and out, as the commands of the shell have them.
  static let files = [
    Command(
      ["import"], "read companies or evidence from CSV or JSON Lines",
      [
        Parameter("accounts|evidence") { _, _ in
          .words([
            Completion("accounts", "companies, the export of a CRM"),
            Completion("evidence", "what is known of them, dated and sourced"),
          ])
        },
        Parameter("FILE") { _, _ in .files },
      ]
    ) { words, _ throws(CommandFault) in
      let subjects = ImportSubject.allCases.map(\.rawValue)
      guard let word = words[0], let path = words.text(from: 1) else {
        throw CommandFault("Say what, and from which file: import accounts|evidence FILE.")
      }
      guard let subject = ImportSubject(rawValue: word) else {
        throw CommandFault(noSuch: "import", word, among: subjects)
      }
      return .effect(.importFile(subject, path: path), as: .add)
    },
    Command(
      ["export"], "write a file; export! replaces one that is there",
      [
        Parameter("WHAT") { _, _ in
          .words(ExportSubject.allCases.map { Completion($0.rawValue, $0.help) })
        },
        Parameter("FILE") { _, _ in .files },
      ]
    ) { words, _ throws(CommandFault) in
      guard let word = words[0], let path = words.text(from: 1) else {
        throw CommandFault("Say what, and to which file: export watchlist FILE.csv.")
      }
      guard let subject = ExportSubject(rawValue: word) else {
        throw CommandFault(
          noSuch: "export", word, among: ExportSubject.allCases.map(\.rawValue))
      }
      return .effect(.export(.all(subject), path: path, replaces: words.insists), as: nil)
    },
    Command(
      ["write"], "write the marked companies, else all that match; write! replaces a file",
      [Parameter("FILE") { _, _ in .files }]
    ) { words, _ throws(CommandFault) in
      guard let path = words.text(from: 0) else {
        throw CommandFault("Say to which file: write FILE.csv, FILE.json or FILE.jsonl.")
      }
      return .exportListed(path: path, replaces: words.insists)
    },
  ]
}
