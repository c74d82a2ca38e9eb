import Foundation
import Intent

extension Store {
  /// Keeps a source's last look at a signal of a company, in place of its look before.
  package func keep(_ look: Look) throws {
    try write(.relaxed) {
      let company = try idKeeping(look.domain)
      let findings = try FindingsReader(connection)
      let before = try findings.looks(of: company)
      try connection.run(
        """
        INSERT INTO look (company, signal, source, status, looked_at, reason)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET
          status = excluded.status, looked_at = excluded.looked_at, reason = excluded.reason
        """,
        company, look.signal.code, look.source, look.status.code, look.at, look.reason)
      if try findings.looks(of: company) != before { pending.revise(company) }
    }
  }

  /// What came of the last look at each signal of a company; nil where nobody has looked.
  ///
  /// Of several sources for a signal, one that failed makes it stale; else the one that saw most
  /// counts.
  package func looks(of domain: Domain) throws -> Looks {
    try read {
      guard let company = try id(of: domain) else { return .unseen }
      return try FindingsReader(connection).looks(of: company)
    }
  }
}
