import Intent

extension BulkFileError: CustomStringConvertible {
  /// One sentence for people, without a full stop: what, why, and what to do.
  package var description: String {
    "\(name == "-" ? "standard input" : name.oneLine): \(reason)"
  }

  /// The sentence without the file.
  package var reason: String {
    switch problem {
    case .noRows: "there is no company in it (a line such as Stripe,stripe.com for each)"
    case .tooManyRows:
      "there are more than \(BulkJob.mostRows.grouped) rows in it (split it into several files)"
    case .unknownColumn(let name, .some(let nearest)):
      "\(name.quoted) is no column of a bulk file (did you mean \(nearest.quoted)?)"
    case .unknownColumn(let name, nil):
      "\(name.quoted) is no column of a bulk file (the columns are company_name and domain)"
    case .noHeader(let columns):
      "line 1 does not name the columns, it reads \(Self.list(columns))"
        + " (put the line company_name,domain first)"
    case .noDomainColumn(let columns, .some(let meant)):
      "no column holds the domains; the columns are \(Self.list(columns))"
        + " (is \(meant.read.quoted) meant to be \(meant.right.quoted)?)"
    case .noDomainColumn(let columns, nil):
      "no column holds the domains; the columns are \(Self.list(columns))"
        + " (name one of them domain)"
    case .file(let problem): problem.reason
    }
  }

  private static func list(_ columns: [String]) -> String {
    columns.prefix(8).map(\.quoted).joined(separator: ", ")
      + (columns.count > 8 ? " and \(columns.count - 8) more" : "")
  }
}
