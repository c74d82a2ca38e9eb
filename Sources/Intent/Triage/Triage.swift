import Foundation

/// Where a company stands with the rep: what all activities about it come to.
package struct Triage: Hashable, Sendable {
  package struct Touch: Hashable, Sendable {
    package let at: Date
    package let outcome: Outcome

    package init(at: Date, outcome: Outcome) {
      self.at = at
      self.outcome = outcome
    }
  }

  package struct Snooze: Hashable, Sendable {
    package let until: Date

    /// The band when it was snoozed, nil for unscored; a higher one wakes it.
    package let band: Band?

    package init(until: Date, band: Band?) {
      self.until = until
      self.band = band
    }
  }

  /// Why nobody calls it any more.
  package enum Closing: String, CaseIterable, Hashable, Sendable {
    case disqualified, won
  }

  /// The last attempt to reach it, whatever came of it.
  package var lastTouch: Touch?
  package var snooze: Snooze?

  /// When the meeting that was booked takes place.
  package var meeting: Date?
  package var closing: Closing?

  package init(
    lastTouch: Touch? = nil, snooze: Snooze? = nil, meeting: Date? = nil, closing: Closing? = nil
  ) {
    self.lastTouch = lastTouch
    self.snooze = snooze
    self.meeting = meeting
    self.closing = closing
  }

  /// What activities come to, taken in the order in which they were done.
  package init(_ activities: some Sequence<Activity>) {
    for activity in activities { take(activity) }
  }

  /// Takes in what was done next.
  package mutating func take(_ activity: Activity) {
    switch activity.deed {
    case .touched(let outcome, let meeting):
      lastTouch = Touch(at: activity.at, outcome: outcome)
      if let meeting { self.meeting = meeting }
    case .snoozed(let until, let band): snooze = Snooze(until: until, band: band)
    case .disqualified: closing = .disqualified
    case .won: closing = .won
    case .reopened:
      closing = nil
      snooze = nil
      meeting = nil
    case .noted, .dismissed, .restored: break
    }
  }
}

extension Triage {
  /// Ends a snooze for good when the company has come to a higher band than it was snoozed in.
  package mutating func wake(in band: Band?) {
    if let snooze, band > snooze.band { self.snooze = nil }
  }

  /// Whether a company is to be called, or what keeps it off the call list.
  package enum Standing: Hashable, Sendable {
    case open
    case snoozed(until: Date)
    case meeting(at: Date)
    case disqualified
    case won
  }

  /// Where it stands at an instant, in the band that it has then; nil is unscored.
  package func standing(at instant: Date, band: Band?) -> Standing {
    switch closing {
    case .disqualified: return .disqualified
    case .won: return .won
    case nil: break
    }
    if let meeting, meeting > instant { return .meeting(at: meeting) }
    if let snooze, snooze.until > instant, !(band > snooze.band) {
      return .snoozed(until: snooze.until)
    }
    return .open
  }
}

extension Band? {
  /// Unscored is below every band.
  fileprivate static func > (lhs: Band?, rhs: Band?) -> Bool {
    guard let lhs else { return false }
    return rhs.map { $0 < lhs } ?? true
  }
}
