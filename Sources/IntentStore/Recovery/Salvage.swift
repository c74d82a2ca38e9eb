import CSQLite
import Foundation
import Intent

/// The making of a new store out of what a damaged one still tells.
struct Salvage {
  private let source: Connection
  private let target: Connection
  private let path: String
  private let instant: Date
  private var kept: [String: Int] = [:]
  private var refused = 0
  private var gaps = 0
  private var bare: [Domain] = []

  var companies: Int { kept["company"] ?? 0 }

  /// Makes an empty store of the damaged one's version, so that what came since is done to its rows
  /// too when it is opened.
  init(from copy: DamagedCopy, to path: String, at instant: Date) throws {
    source = copy.connection
    let migrations = Schema.migrations.prefix(copy.version ?? Schema.migrations.count)
    target = try Connection.open(
      .file(path), .readWrite, migrations: Array(migrations), busyTimeout: .seconds(5)
    ).connection
    self.path = path
    self.instant = instant
    try target.execute("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; BEGIN")
  }

  mutating func run(_ check: () throws -> Void) throws {
    for table in try tables() {
      guard var salvage = try TableSalvage(table, from: source, to: target) else { continue }
      try salvage.run(check)
      kept[table] = salvage.kept
      refused += salvage.refused
      gaps += salvage.gaps
      if table == "company" { try addBareCompanies() }
    }
    try dropOrphans()
    try countBands()
    try keepCredit()
    try target.execute("COMMIT; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE")
    try requireSoundness()
    try flush()
  }

  func recovery(damagedFile: String) -> Recovery {
    Recovery(
      damagedFile: damagedFile, companies: companies, evidence: kept["evidence"] ?? 0,
      activities: kept["activity"] ?? 0, scores: kept["history"] ?? 0, gaps: gaps,
      refused: refused, bare: bare)
  }

  private func tables() throws -> [String] {
    try target.rows(
      """
      SELECT name FROM sqlite_schema
      WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid
      """
    ) { $0.text(0) }
  }

  /// The index of the domains tells of companies whose own row is lost.
  private mutating func addBareCompanies() throws {
    let add = try target.statement(
      "INSERT OR IGNORE INTO company (id, domain, name, listed_at) VALUES (?, ?, ?, ?)")
    let known = Set(try target.rows("SELECT id FROM company") { $0.id(0) })
    var found: [(id: Int64, domain: Domain)] = []
    // Where the index cannot be read either, what was read of it by then counts.
    try? source.statement(
      "SELECT id, domain FROM company INDEXED BY sqlite_autoindex_company_1 ORDER BY domain"
    ).forEach { row in
      let text = row.text(1)
      if !known.contains(row.id(0)), (try? Domain(text))?.rawValue == text {
        found.append((row.id(0), Domain(kept: text)))
      }
    }
    for (id, domain) in found {
      try add.run(id, domain.rawValue, domain.defaultName, instant)
      guard target.changes > 0 else { continue }
      bare.append(domain)
      kept["company", default: 0] += 1
    }
  }

  /// Leaves out what belongs to something that is lost.
  private mutating func dropOrphans() throws {
    for table in try tables() {
      let links = try target.rows(
        "SELECT \"from\", \"table\", \"to\", on_delete FROM pragma_foreign_key_list(?)", table
      ) { ($0.text(0), $0.text(1), $0.text(2), $0.text(3)) }
      for (column, parent, field, onDelete) in links {
        let isOrphan = "\(column) NOT IN (SELECT \(field) FROM \(parent))"
        if onDelete == "CASCADE", parent != table {
          try target.execute("DELETE FROM \(table) WHERE \(isOrphan)")
          refused += target.changes
          kept[table, default: 0] -= target.changes
        } else {
          try target.execute("UPDATE \(table) SET \(column) = NULL WHERE \(isOrphan)")
        }
      }
    }
  }

  private func countBands() throws {
    try target.execute(
      """
      INSERT OR IGNORE INTO band_count VALUES (0, 0), (1, 0), (2, 0), (3, 0);
      UPDATE band_count SET count = (
        SELECT count(*) FROM company AS c LEFT JOIN score AS s ON s.company = c.id
        WHERE c.listed_at IS NOT NULL AND coalesce(s.band, 3) = band_count.band);
      """)
  }

  /// Where nobody can tell how many credits there were, it is as in a new store.
  private func keepCredit() throws {
    guard try tables().contains("credit") else { return }
    try target.execute(
      """
      INSERT OR IGNORE INTO credit VALUES (1, 20);
      INSERT OR IGNORE INTO company_changes VALUES (1, 0);
      """)
  }

  private func requireSoundness() throws {
    let line = try target.first("PRAGMA integrity_check(1)") { $0.text(0) }
    guard line == "ok" else {
      throw StoreError(
        .failed(code: SQLITE_CORRUPT, message: line ?? "the new store is not sound"), path: path)
    }
  }

  private func flush() throws {
    let file = open(path, O_RDWR | O_CLOEXEC)
    guard file >= 0, fsync(file) == 0, close(file) == 0 else {
      throw Connection.systemError(at: path)
    }
  }
}
