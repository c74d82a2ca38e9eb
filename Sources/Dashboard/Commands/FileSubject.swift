import Intent

/// What a file that is read brings.
package enum ImportSubject: String, CaseIterable, Sendable {
  case accounts, evidence
}

/// What can be written to a file.
package enum ExportSubject: String, CaseIterable, Sendable {
  case watchlist, evidence, activity, history

  var help: String {
    switch self {
    case .watchlist: "the companies with their scores"
    case .evidence: "all evidence"
    case .activity: "all that was done about companies"
    case .history: "the scores so far, one a day"
    }
  }
}

/// How much of what can be written goes into a file.
package enum ExportScope: Hashable, Sendable {
  case all(ExportSubject)

  /// The watchlist, but of these companies alone.
  case companies([Domain])
}
