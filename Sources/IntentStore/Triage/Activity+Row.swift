import Foundation
import Intent

extension Activity {
  /// What ``init(_:)`` reads, of an activity `a` and its company `c`.
  static let columns = """
    c.domain, a.kind, a.at, a.outcome, a.until, a.band, a.evidence, a.text
    """

  static let columnCount: Int32 = 8

  /// Which activities `a` stand: those that are in no edit that was taken back.
  static let stands = """
    NOT EXISTS (SELECT 1 FROM edit WHERE edit.id = a.edit AND edit.undone_at IS NOT NULL)
    """

  /// Nil for a kind that no version knows, which only a damaged file holds.
  init?(_ row: Statement) {
    let domain = Domain(kept: row.text(0))
    guard let kind = Kind(code: row.int(1)), let deed = Deed(kind, of: domain, row) else {
      return nil
    }
    self.init(domain, deed, at: row.date(2), text: row.optionalText(7))
  }
}

extension Activity.Deed {
  fileprivate init?(_ kind: Activity.Kind, of domain: Domain, _ row: Statement) {
    let piece = Evidence.ID(domain: domain, identity: row.id(6))
    switch kind {
    case .touched:
      guard let outcome = Outcome(code: row.int(3)) else { return nil }
      self = .touched(outcome, meeting: row.optionalDate(4))
    case .snoozed:
      let band = row.optionalInt(5).flatMap(Band.init(code:))
      self = .snoozed(until: row.date(4), band: band)
    case .disqualified: self = .disqualified
    case .won: self = .won
    case .reopened: self = .reopened
    case .noted: self = .noted
    case .dismissed: self = .dismissed(piece)
    case .restored: self = .restored(piece)
    }
  }
}
