import Foundation
import Intent

extension Store {
  /// The companies that an edit's activities are about.
  func companiesTriaged(by edit: Int64) throws -> [Int64] {
    try connection.rows("SELECT DISTINCT company FROM activity WHERE edit = ?", edit) { $0.id(0) }
  }

  /// Writes down what the activities that stand come to, for each of some companies.
  func fold(_ companies: [Int64]) throws {
    for company in companies {
      var triage = Triage()
      var snoozedAt = Date.distantPast
      var reasons = try dismissedOnce(of: company)
      let standing = try connection.statement(
        """
        SELECT \(Activity.columns) FROM activity AS a JOIN company AS c ON c.id = a.company
        WHERE a.company = ? AND \(Activity.stands) ORDER BY a.id
        """)
      try standing.forEach(company) { row in
        guard let activity = Activity(row) else { return }
        triage.take(activity)
        if activity.kind == .snoozed { snoozedAt = activity.at }
        if !row.isNull(6) { reasons[row.id(6)] = .some(activity.dismissal) }
      }
      if let snooze = triage.snooze, try hasRisen(company, above: snooze.band, since: snoozedAt) {
        triage.snooze = nil
      }
      try put(triage, to: company)
      try put(reasons, to: company)
    }
  }

  /// Whether a company has been in a higher band since an instant: that ends a snooze for good.
  private func hasRisen(_ company: Int64, above band: Band?, since instant: Date) throws -> Bool {
    // A higher band has a lower code, and any is above none.
    try connection.first(
      """
      SELECT 1 FROM history
      WHERE company = ? AND at > ? AND is_change = 1 AND band < coalesce(?, 9) LIMIT 1
      """, company, instant, band?.code
    ) { _ in true } ?? false
  }

  /// The pieces that any activity was ever about, each counting.
  private func dismissedOnce(of company: Int64) throws -> [Int64: String?] {
    let pieces = try connection.rows(
      "SELECT DISTINCT evidence FROM activity WHERE company = ? AND evidence IS NOT NULL", company
    ) { $0.id(0) }
    return Dictionary(uniqueKeysWithValues: pieces.map { ($0, nil) })
  }

  private func put(_ triage: Triage, to company: Int64) throws {
    try connection.run(
      """
      UPDATE company SET touched_at = ?, outcome = ?, snoozed_until = ?, snoozed_band = ?,
        meeting_at = ?, closed = ?
      WHERE id = ?
      """,
      triage.lastTouch?.at, triage.lastTouch?.outcome.code, triage.snooze?.until,
      triage.snooze?.band?.code, triage.meeting, triage.closing?.code, company)
  }

  /// Keeps why pieces do not count; a company whose evidence changes by it is due.
  private func put(_ reasons: [Int64: String?], to company: Int64) throws {
    for (identity, reason) in reasons {
      try connection.run(
        """
        UPDATE evidence SET dismissed = ?3
        WHERE company = ?1 AND identity = ?2 AND dismissed IS NOT ?3
        """, company, identity, reason)
      if connection.changes > 0 { pending.revise(company) }
    }
  }
}
