import Intent

/// What came of a day's calls, counted.
struct CallSummary: Equatable {
  /// `2 booked, 5 connected, 12 voicemail`; empty where nothing was done.
  let text: String

  init(_ results: [CallList.Result]) {
    let tallies = results.map(\.tally)
    text = Tally.allCases.compactMap { tally in
      let count = tallies.count { $0 == tally }
      return count == 0 ? nil : "\(count) \(tally.rawValue)"
    }.joined(separator: ", ")
  }
}

/// Under what a result is counted, in the order of telling.
private enum Tally: String, CaseIterable {
  case booked, connected, voicemail
  case emailed = "e-mailed"
  case noAnswer = "no answer"
  case snoozed, won, disqualified
}

extension CallList.Result {
  fileprivate var tally: Tally? {
    switch self {
    case .touched(.meeting, _), .off(.meeting): .booked
    case .touched(.connected, _): .connected
    case .touched(.voicemail, _): .voicemail
    case .touched(.emailed, _): .emailed
    case .touched(.noAnswer, _): .noAnswer
    case .off(.snoozed): .snoozed
    case .off(.won): .won
    case .off(.disqualified): .disqualified
    case .off(.open): nil
    }
  }
}
