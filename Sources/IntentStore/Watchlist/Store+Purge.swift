import Foundation
import Intent

/// How much is kept of a company.
package struct Holdings: Hashable, Sendable {
  package let domain: Domain
  package let name: String
  package let evidence: Int
  package let activities: Int
  package let contacts: Int

  /// Points of the history of its score.
  package let scores: Int

  /// The domains that were merged into it.
  package let merged: [Domain]

  /// Rows about it in bulk jobs.
  package let bulkRows: Int
}

extension Store {
  /// How much is kept of a company; nil when nothing is known of it.
  ///
  /// - Throws: ``MergeError`` for a domain that was merged into another company.
  package func holdings(of domain: Domain) throws -> Holdings? {
    try read {
      guard let place = try place(of: domain) else {
        let rows = try bulkRows(of: domain)
        return rows == 0 ? nil : Holdings(domain, bulkRows: rows)
      }
      guard place.origin == nil else {
        throw MergeError.merged(domain, into: try presentDomain(of: domain))
      }
      func count(_ table: String) throws -> Int {
        try connection.first("SELECT count(*) FROM \(table) WHERE company = ?", place.id) {
          $0.int(0)
        } ?? 0
      }
      let merged = try connection.rows(
        """
        WITH RECURSIVE family (id) AS (VALUES (?) UNION
          SELECT company.id FROM company JOIN family ON company.merged_into = family.id)
        SELECT domain FROM company
        WHERE id IN (SELECT id FROM family) AND merged_into IS NOT NULL ORDER BY domain
        """, place.id
      ) { Domain(kept: $0.text(0)) }
      return Holdings(
        domain: domain, name: try company(domain)?.name ?? domain.defaultName,
        evidence: try count("evidence"), activities: try count("activity"),
        contacts: try count("contact"), scores: try count("history"), merged: merged,
        bulkRows: try ([domain] + merged).reduce(0) { try $0 + bulkRows(of: $1) })
    }
  }

  /// Removes a company and all that is kept of it, for good: no undo brings it back, and its bytes
  /// are overwritten in the file.
  ///
  /// - Returns: what was removed; nil when nothing is known of it.
  @discardableResult
  package func purge(_ domain: Domain) throws -> Holdings? {
    try connection.execute("PRAGMA secure_delete = ON")
    let purged = try write { () -> Holdings? in
      guard let holdings = try holdings(of: domain) else { return nil }
      for domain in [domain] + holdings.merged {
        try purgeBulkRows(of: domain)
        try purgeSubmittedRows(of: domain)
      }
      guard let id = try id(of: domain) else { return holdings }
      if try state(of: id)?.listing != nil { try count(id, -1) }
      try connection.run("DELETE FROM company WHERE id = ?", id)
      // An edit that was about nobody else is none any more.
      try connection.run(
        """
        DELETE FROM edit WHERE NOT EXISTS (SELECT 1 FROM edit_change WHERE edit = edit.id)
          AND NOT EXISTS (SELECT 1 FROM activity WHERE activity.edit = edit.id)
        """)
      return holdings
    }
    try connection.execute("PRAGMA secure_delete = OFF")
    // The log holds older states of the pages; where somebody still reads them it ends later.
    _ = try? connection.number("PRAGMA wal_checkpoint(TRUNCATE)")
    return purged
  }
}

extension Holdings {
  /// What is kept of a company that only jobs know of.
  fileprivate init(_ domain: Domain, bulkRows: Int) {
    self.init(
      domain: domain, name: domain.defaultName, evidence: 0, activities: 0, contacts: 0, scores: 0,
      merged: [], bulkRows: bulkRows)
  }
}
