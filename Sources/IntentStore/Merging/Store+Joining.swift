import Foundation
import Intent

extension Store {
  /// Brings what is kept of a merge's source to its target.
  ///
  /// Of the history what lies before the target's comes; of the looks those at signals that nobody
  /// has looked at. Where the target stands somehow, what says how the source stood stays behind.
  func join(_ merge: Merge, at instant: Date) throws {
    let (source, target) = (merge.source, merge.target)
    try connection.run(
      """
      INSERT INTO evidence (company, identity, \(Self.pieceColumns), origin)
      SELECT ?2, identity, \(Self.pieceColumns), coalesce(origin, ?1) FROM evidence
      WHERE company = ?1 ON CONFLICT DO NOTHING
      """, source, target)
    try connection.run(
      """
      INSERT INTO history (company, at, total, band, is_change, origin)
      SELECT ?2, at, total, band, is_change, coalesce(origin, ?1) FROM history
      WHERE company = ?1
        AND at < coalesce((SELECT min(at) FROM history WHERE company = ?2), 9e999)
      ON CONFLICT DO NOTHING
      """, source, target)
    try connection.run(
      """
      INSERT INTO look (company, signal, source, status, looked_at, reason, origin)
      SELECT ?2, signal, source, status, looked_at, reason, coalesce(origin, ?1) FROM look
      WHERE company = ?1 AND signal NOT IN (SELECT signal FROM look WHERE company = ?2)
      ON CONFLICT DO NOTHING
      """, source, target)
    try connection.run(
      """
      INSERT INTO call_list_company (day, company, place, joined_at, origin)
      SELECT day, ?2, place, joined_at, coalesce(origin, ?1) FROM call_list_company
      WHERE company = ?1 ON CONFLICT DO NOTHING
      """, source, target)
    try connection.run(
      """
      UPDATE activity SET company = ?2, origin = coalesce(origin, ?1)
      WHERE company = ?1 AND NOT (?3 AND (until IS NOT NULL OR kind IN (\(Self.standings))))
      """, source, target, hasStanding(target, at: instant) ? 1 : 0)
    try fold([target])
    pending.revise(target)
  }

  /// Takes what came from a merge's source, or was told of it since, back from its target.
  func part(_ merge: Merge) throws {
    let (source, target) = (merge.source, merge.target)
    try connection.run(
      """
      INSERT INTO evidence (company, identity, \(Self.pieceColumns), origin)
      SELECT ?1, identity, \(Self.pieceColumns), nullif(origin, ?1) FROM evidence
      WHERE company = ?2 AND origin IN \(Self.family)
      ON CONFLICT DO UPDATE SET
        confidence = excluded.confidence, magnitude = excluded.magnitude, url = excluded.url,
        event = excluded.event, subject = excluded.subject
      """, source, target)
    try connection.run(
      """
      UPDATE evidence SET dismissed = NULL WHERE company = ?2 AND identity IN (
        SELECT evidence FROM activity WHERE company = ?2 AND origin IN \(Self.family))
      """, source, target)
    try connection.run(
      """
      UPDATE activity SET company = ?1, origin = nullif(origin, ?1)
      WHERE company = ?2 AND origin IN \(Self.family)
      """, source, target)
    for table in ["evidence", "history", "look", "call_list_company"] {
      try connection.run(
        "DELETE FROM \(table) WHERE company = ?2 AND origin IN \(Self.family)", source, target)
    }
    try fold([source, target])
    pending.revise(source)
    pending.revise(target)
  }

  private func hasStanding(_ company: Int64, at instant: Date) throws -> Bool {
    try connection.first(
      """
      SELECT 1 FROM company
      WHERE id = ?1 AND (snoozed_until > ?2 OR meeting_at > ?2 OR closed IS NOT NULL)
      """, company, instant
    ) { _ in true } ?? false
  }

  /// What there is of a piece of evidence besides whose it is.
  private static let pieceColumns = """
    kind, observed_at, confidence, magnitude, headline, source, url, event, subject, kept_at, file,
    dismissed
    """

  /// The first company with all that were ever merged into it.
  private static let family = """
    (WITH RECURSIVE family (id) AS (VALUES (?1) UNION
      SELECT company.id FROM company JOIN family ON company.merged_into = family.id)
    SELECT id FROM family)
    """

  private static let standings = [Activity.Kind.snoozed, .disqualified, .won, .reopened]
    .map { String($0.code) }.joined(separator: ", ")
}
