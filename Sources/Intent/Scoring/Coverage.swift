/// What came of the last look at one signal of a company.
package enum SignalStatus: String, CaseIterable, Hashable, Sendable {
  /// Looked at, evidence found.
  case ok
  /// Looked at, nothing there.
  case noSignal = "no_signal"
  /// The last look failed; what was known is kept.
  case stale
  /// The source does not know the company.
  case notFound = "not_found"
  /// No source, or it never answered.
  case unavailable

  /// What part of the signal's cap counts as looked at.
  var coverage: Double {
    switch self {
    case .ok, .noSignal: 1
    case .stale: 0.5
    case .notFound, .unavailable: 0
    }
  }
}

/// How much of a score somebody has looked at.
package enum ScoreStatus: String, CaseIterable, Hashable, Sendable {
  case complete, partial, unscorable
}

/// The status of the last look at each signal; nil where nobody has looked.
package typealias Looks = PerSignal<SignalStatus?>

extension PerSignal where Value == SignalStatus? {
  package static var unseen: Looks { Looks(repeating: nil) }

  /// Whether any last look failed.
  package var isStale: Bool {
    funding == .stale || hiring == .stale || news == .stale || technology == .stale
      || web == .stale
  }
}
