import Foundation
import Intent

/// An activity with what the store knows of it.
private struct Recorded {
  let company: Int64
  let activity: Activity

  /// The identity of the piece of evidence that it is about.
  var evidence: Int64?
}

extension Store {
  /// Keeps what a rep did as one edit, on however many companies, and what it comes to.
  ///
  /// A snooze takes the band that the company has now. What would change nothing is left out:
  /// reopening a company that is open, winning one that is won, restoring evidence that counts.
  /// - Returns: nil when nothing changed.
  /// - Throws: ``ActivityError`` for a company that is not on the watchlist (dismissing and
  ///   restoring need only the evidence); then nothing is recorded.
  @discardableResult
  package func record(_ activities: [Activity], at instant: Date) throws -> Edit? {
    try write {
      let recorded = try recordable(activities)
      guard let first = recorded.first else { return nil }
      let edit = try journal(Edit.Kind(first.activity.kind), [], at: instant)
      for one in recorded { try insert(one, edit) }
      try fold(Set(recorded.map(\.company)).sorted())
      return try self.edit(edit)
    }
  }

  /// Those of some activities that change something.
  private func recordable(_ activities: [Activity]) throws -> [Recorded] {
    var recorded: [Recorded] = []
    var missing: [Domain] = []
    for activity in activities {
      switch activity.deed {
      case .dismissed(let id), .restored(let id):
        guard let piece = try piece(id) else { throw ActivityError.unknownEvidence(id) }
        guard activity.dismissal != piece.kept.dismissed else { continue }
        recorded.append(
          Recorded(company: piece.company, activity: activity, evidence: piece.identity))
      case .touched, .snoozed, .disqualified, .won, .reopened, .noted:
        guard let (company, triage) = try listed(activity.domain) else {
          missing.append(activity.domain)
          continue
        }
        guard activity.changes(triage) else { continue }
        recorded.append(Recorded(company: company, activity: activity))
      }
    }
    guard missing.isEmpty else { throw ActivityError.notListed(missing) }
    return recorded
  }

  private func listed(_ domain: Domain) throws -> (company: Int64, triage: Triage)? {
    try connection.first(
      """
      SELECT \(Triage.columns), c.id FROM company AS c
      WHERE c.domain = ? AND c.listed_at IS NOT NULL
      """, domain.rawValue
    ) { ($0.id(Triage.columnCount), Triage($0, from: 0)) }
  }

  private func insert(_ one: Recorded, _ edit: Int64) throws {
    var outcome: Int?
    var until: Date?
    var isSnooze = false
    switch one.activity.deed {
    case .touched(let result, let meeting):
      outcome = result.code
      until = meeting
    case .snoozed(let end, _):
      until = end
      isSnooze = true
    case .disqualified, .won, .reopened, .noted, .dismissed, .restored: break
    }
    try connection.run(
      """
      INSERT INTO activity (company, kind, at, outcome, until, band, evidence, text, edit)
      VALUES (?1, ?2, ?3, ?4, ?5,
        CASE WHEN ?6 THEN (SELECT band FROM score WHERE company = ?1) END, ?7, ?8, ?9)
      """,
      one.company, one.activity.kind.code, one.activity.at, outcome, until, isSnooze ? 1 : 0,
      one.evidence, one.activity.text, edit)
  }
}

extension Activity {
  /// Why the piece that it is about does not count from now on; nil when it counts.
  var dismissal: String? { kind == .dismissed ? text ?? "" : nil }

  /// Whether it is worth keeping for a company that stands so.
  fileprivate func changes(_ triage: Triage) -> Bool {
    switch kind {
    case .won: triage.closing != .won
    case .reopened: triage.closing != nil || triage.snooze != nil || triage.meeting != nil
    case .noted: text != nil
    case .touched, .snoozed, .disqualified, .dismissed, .restored: true
    }
  }
}
