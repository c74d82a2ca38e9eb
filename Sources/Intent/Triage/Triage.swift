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
  package var lastTouch: Touch? {
    get { facts.lastTouch }
    set { facts.lastTouch = newValue }
  }

  package var snooze: Snooze? {
    get { facts.snooze }
    set { facts.snooze = newValue }
  }

  /// When the meeting that was booked takes place.
  package var meeting: Date? {
    get { facts.meeting }
    set { facts.meeting = newValue }
  }

  package var closing: Closing? {
    get { facts.closing }
    set { facts.closing = newValue }
  }

  /// Nil where there is nothing to keep: of 100,000 companies most were never touched.
  private var kept: Kept?

  package init(
    lastTouch: Touch? = nil, snooze: Snooze? = nil, meeting: Date? = nil, closing: Closing? = nil
  ) {
    facts = Facts(lastTouch: lastTouch, snooze: snooze, meeting: meeting, closing: closing)
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
  private struct Facts: Hashable, Sendable {
    var lastTouch: Touch?
    var snooze: Snooze?
    var meeting: Date?
    var closing: Closing?

    var isEmpty: Bool {
      lastTouch == nil && snooze == nil && meeting == nil && closing == nil
    }
  }

  private final class Kept: Sendable {
    let facts: Facts

    init(_ facts: Facts) {
      self.facts = facts
    }
  }

  private var facts: Facts {
    get { kept?.facts ?? Facts() }
    set { kept = newValue.isEmpty ? nil : Kept(newValue) }
  }

  package static func == (lhs: Triage, rhs: Triage) -> Bool {
    lhs.kept === rhs.kept || lhs.facts == rhs.facts
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(facts) }
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
