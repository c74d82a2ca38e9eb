import Foundation
import Intent

extension WatchlistRow {
  /// The entry as an object, with its owner and where it stands with the rep.
  func json(standingAt instant: Date) -> JSON {
    guard case .object(let members) = json else { return json }
    let standing = triage.standing(at: instant, band: band)
    return .object(
      members + [
        ("owner", .text(owner)), ("standing", .text(standing.name)),
        ("standing_until", .instant(standing.until)),
      ])
  }

  /// Where it stands in words; empty for a company that is to be called.
  func standingWords(at instant: Date) -> String {
    switch triage.standing(at: instant, band: band) {
    case .open: ""
    case .snoozed(let until): "snoozed until \(until.localText)"
    case .meeting(let at): "meeting on \(at.localText)"
    case .disqualified: "disqualified"
    case .won: "won"
    }
  }
}

extension Triage.Standing {
  fileprivate var name: String {
    switch self {
    case .open: "open"
    case .snoozed: "snoozed"
    case .meeting: "meeting"
    case .disqualified: "disqualified"
    case .won: "won"
    }
  }

  /// When a snooze ends or a meeting takes place.
  fileprivate var until: Date? {
    switch self {
    case .snoozed(let instant), .meeting(let instant): instant
    case .open, .disqualified, .won: nil
    }
  }
}
