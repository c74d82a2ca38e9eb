import Intent

extension Store {
  /// The first domains on the watchlist that begin so, in the order of the alphabet.
  package func listed(beginningWith prefix: String, limit: Int) throws -> [Domain] {
    // Domains are kept in ASCII, so that nothing which begins so comes after this.
    try connection.rows(
      """
      SELECT domain FROM company WHERE domain >= ?1 AND domain < ?1 || char(127)
        AND listed_at IS NOT NULL
      ORDER BY domain LIMIT ?2
      """, prefix.lowercased(), limit
    ) { Domain(kept: $0.text(0)) }
  }
}
