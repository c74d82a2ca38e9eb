import Foundation

/// How one of the sources that a refresh asks has answered so far.
package struct SourceHealth: Hashable, Sendable, Identifiable {
  /// How it answers now.
  package enum State: Hashable, Sendable {
    /// Nobody has asked it yet.
    case unasked
    case ok
    case failed

    /// It wants fewer questions.
    case limited

    /// It cannot be reached.
    case offline

    /// It is not asked any more.
    case stopped

    /// It is not set up.
    case off
  }

  /// What people call it, and what tells it from the others.
  package let name: String
  package private(set) var state: State

  /// When it last answered what it was asked.
  package private(set) var lastAnswer: Date?
  package private(set) var failuresInARow = 0

  /// One line, kept also after it has answered again.
  package private(set) var lastError: String?
  package private(set) var lastErrorAt: Date?

  /// When it is asked again after a failure; nil is with the next round.
  package private(set) var nextTry: Date?

  /// What came of the last answer, or how to set it up, in a few words.
  package private(set) var note: String?

  /// How long the last answers took, the oldest first.
  private var latencies: [Duration] = []

  /// How many answers the median is of.
  private static let latencyCount = 64

  package var id: String { name }

  package init(_ name: String, state: State = .unasked, note: String? = nil) {
    self.name = name
    self.state = state
    self.note = note
  }

  /// The time that half of the last 64 answers did not take; nil before the first.
  package var medianLatency: Duration? {
    latencies.isEmpty ? nil : latencies.sorted()[latencies.count / 2]
  }

  /// Notes an answer, and how long it took.
  package mutating func answered(at instant: Date, in latency: Duration, note: String? = nil) {
    state = .ok
    lastAnswer = instant
    failuresInARow = 0
    nextTry = nil
    if let note { self.note = note }
    latencies.append(latency)
    if latencies.count > Self.latencyCount { latencies.removeFirst() }
  }

  /// Notes a failure, and when it is asked again.
  package mutating func failed(
    at instant: Date, _ reason: String, as state: State = .failed, nextTry: Date? = nil
  ) {
    self.state = state
    failuresInARow += 1
    lastError = reason.oneLine
    lastErrorAt = instant
    self.nextTry = nextTry
  }

  /// Says something else of it, in a few words.
  package mutating func say(_ note: String) { self.note = note.oneLine }

  /// Says why it is not asked for a while, or no more, after a failure that is counted already.
  package mutating func rests(as state: State, until: Date?, because reason: String) {
    self.state = state
    lastError = reason.oneLine
    nextTry = until
  }

  /// Whether something is wrong with it now.
  package var isInTrouble: Bool {
    switch state {
    case .unasked, .ok, .off: false
    case .failed, .limited, .offline, .stopped: true
    }
  }
}

extension SourceHealth.State {
  /// One word for a column.
  package var word: String {
    switch self {
    case .unasked: "not asked"
    case .ok: "ok"
    case .failed: "failed"
    case .limited: "limited"
    case .offline: "offline"
    case .stopped: "stopped"
    case .off: "off"
    }
  }
}
