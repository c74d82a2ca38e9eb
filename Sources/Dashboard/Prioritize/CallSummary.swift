import Intent

/// What came of a day's calls, counted.
struct CallSummary: Equatable {
  /// `2 booked, 5 connected, 12 voicemail`; empty where nothing was done.
  let text: String

  init(_ results: [CallList.Result]) {
    let words = results.map(\.counted)
    text = Self.order.compactMap { word in
      let count = words.count { $0 == word }
      return count == 0 ? nil : "\(count) \(word)"
    }.joined(separator: ", ")
  }

  /// In this order they are told: what was reached first.
  private static let order = [
    "booked", "connected", "voicemail", "e-mailed", "no answer", "snoozed", "won", "disqualified",
  ]
}

extension CallList.Result {
  /// The word under which it is counted.
  fileprivate var counted: String {
    switch self {
    case .touched(.meeting), .off(.meeting): "booked"
    case .touched(.connected): "connected"
    case .touched(.voicemail): "voicemail"
    case .touched(.emailed): "e-mailed"
    case .touched(.noAnswer): "no answer"
    case .off(.snoozed): "snoozed"
    case .off(.won): "won"
    case .off(.disqualified): "disqualified"
    case .off(.open): ""
    }
  }
}
