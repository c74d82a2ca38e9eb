import Foundation
import Intent

extension Store {
  /// Keeps the hash of a new key, in 64 hexadecimal digits, and what is told of it.
  package func createKey(
    hash: String, hint: String, label: String?, scope: APIKey.Scope, at instant: Date
  ) throws -> APIKey {
    try write(of: .access) {
      try connection.run(
        "INSERT INTO api_key (hash, hint, label, scope, created_at) VALUES (?, ?, ?, ?, ?)",
        hash, hint, label, scope.code, instant)
      return APIKey(
        id: connection.lastInsertedID, scope: scope, label: label, hint: hint, createdAt: instant)
    }
  }

  /// All keys that were ever made, the newest first.
  package func keys() throws -> [APIKey] {
    try connection.rows("SELECT \(APIKey.columns) FROM api_key ORDER BY id DESC") { APIKey($0) }
      .compactMap { $0 }
  }

  /// Makes a key worthless from an instant on, if it was not already; nil when there is none.
  package func revokeKey(_ id: APIKey.ID, at instant: Date) throws -> APIKey? {
    try write(of: .access) {
      try connection.run(
        "UPDATE api_key SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL", instant, id)
      return try connection.first("SELECT \(APIKey.columns) FROM api_key WHERE id = ?", id) {
        APIKey($0)
      } ?? nil
    }
  }

  /// The key of a hash, also a revoked one; nil when there is none.
  ///
  /// The store only finds those that begin alike: whether one is the same is for the closure to say,
  /// which takes as long for any two.
  package func key(
    hash: String, isSame: @Sendable (String, String) -> Bool
  ) throws -> APIKey? {
    let beginning = String(hash.prefix(8))
    // What begins so lies before it with a letter that is no hexadecimal digit.
    return try connection.rows(
      "SELECT \(APIKey.columns), hash FROM api_key WHERE hash >= ? AND hash < ?",
      beginning, beginning + "g"
    ) { (key: APIKey($0), hash: $0.text(8)) }
    .first { isSame($0.hash, hash) }?.key
  }

  /// Keeps when keys were last used; an earlier instant than the one kept changes nothing.
  package func noteUse(of keys: [APIKey.ID: Date]) throws {
    guard !keys.isEmpty else { return }
    try write(.relaxed, of: .access) {
      for (id, instant) in keys.sorted(by: { $0.key < $1.key }) {
        try connection.run(
          "UPDATE api_key SET used_at = max(coalesce(used_at, ?2), ?2) WHERE id = ?1", id, instant)
      }
    }
  }
}

extension APIKey {
  /// What ``init(_:)`` reads.
  static let columns = "id, scope, label, hint, created_at, used_at, revoked_at, spent"

  /// Nil for a scope that no version knows, which only a damaged file holds.
  init?(_ row: Statement) {
    guard let scope = Scope(code: row.int(1)) else { return nil }
    self.init(
      id: row.id(0), scope: scope, label: row.optionalText(2), hint: row.text(3),
      createdAt: row.date(4), usedAt: row.optionalDate(5), revokedAt: row.optionalDate(6),
      spent: row.int(7))
  }
}
