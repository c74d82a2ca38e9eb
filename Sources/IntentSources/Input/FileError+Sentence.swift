import Intent

extension FileError: CustomStringConvertible {
  /// One sentence for people, without a full stop: what, why, and what to do.
  package var description: String {
    let name = path == "-" ? "standard input" : path.oneLine
    return "\(name): \(problem.reason)"
  }
}

extension FileError.Problem {
  /// The sentence without the file.
  var reason: String {
    switch self {
    case .missing: "there is no such file (check the path)"
    case .folder: "this is a folder (name a file in it)"
    case .notAFolder: "this is not a folder (check the path)"
    case .notRegular: "this is a pipe or a device (copy what comes from it into a file, name that)"
    case .refused(let reason): "it cannot be read: \(reason) (check the file and its permissions)"
    case .empty: "there is nothing in it (export it again)"
    case .binary(let line):
      "line \(line) holds binary data (save it as CSV or JSON Lines in UTF-8)"
    case .utf16: "line 1 is UTF-16 (save it as UTF-8, in a spreadsheet \"CSV UTF-8\")"
    case .notUTF8(let line):
      "line \(line) is not UTF-8, perhaps Latin-1"
        + " (save it as UTF-8, in a spreadsheet \"CSV UTF-8\")"
    case .headerTooLong: "line 1 is longer than 1 MiB (check that it is CSV or JSON Lines)"
    case .noHeader(let columns):
      "line 1 does not name the columns, it reads \(list(columns))"
        + " (put a line such as domain,name first)"
    case .noDomainColumn(let columns, .some(let meant)):
      "no column holds the domains; the columns are \(list(columns))"
        + " (is \(meant.read.quoted) meant to be \(meant.right.quoted)?)"
    case .noDomainColumn(let columns, nil):
      "no column holds the domains; the columns are \(list(columns))"
        + " (name one of them domain, website or company domain)"
    case .unknownColumn(let name, .some(let nearest)):
      "\(name.quoted) is no column of an evidence file (did you mean \(nearest.quoted)?)"
    case .unknownColumn(let name, nil):
      "\(name.quoted) is no column of an evidence file (the columns are \(evidenceColumns))"
    case .repeatedColumn(let name): "the column \(name.quoted) is there twice (take one away)"
    case .missingColumns(let names):
      "there is no column \(names.joined(separator: ", ")) (the columns are \(evidenceColumns))"
    }
  }

  private func list(_ columns: [String]) -> String {
    let first = columns.prefix(8).map(\.quoted).joined(separator: ", ")
    let rest = columns.count - 8
    return rest > 0 ? "\(first) and \(rest) more" : first
  }

  private var evidenceColumns: String {
    EvidenceField.allCases.map(\.name).joined(separator: ", ")
  }
}

extension String {
  /// A text from outside in quotes, cleansed and cut to be shown inside a sentence.
  var quoted: String {
    let line = String(prefix(200)).oneLine
    return line.count > 60 ? "\"\(line.prefix(57))...\"" : "\"\(line)\""
  }
}
