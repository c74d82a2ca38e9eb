import Intent

/// Writes down which company went from one band to another, and why.
struct BandChangeWriter {
  /// How many are kept.
  private static let mostKept = 10_000

  private let connection: Connection
  private let insert: Statement

  init(_ connection: Connection) throws(StoreError) {
    self.connection = connection
    insert = try connection.statement(
      """
      INSERT INTO band_change (company, at, band_before, band, total_before, total, cause, text,
        source)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
  }

  func keep(_ change: BandChange, of company: Int64) throws(StoreError) {
    let cause = change.cause.map(StoredCause.init)
    try insert.run(
      company, change.at, change.from?.code, change.to?.code, change.previousTotal, change.total,
      cause?.code, cause?.text, cause?.source)
  }

  /// Lets the oldest go where there are too many.
  func forgetOldest() throws(StoreError) {
    try connection.run(
      "DELETE FROM band_change WHERE id <= (SELECT max(id) FROM band_change) - ?", Self.mostKept)
  }
}

/// A cause as its columns hold it.
struct StoredCause {
  let code: Int
  var text: String?
  var source: String?

  init(_ cause: BandCause) {
    switch cause {
    case .evidence(let headline, let source):
      self.code = 0
      self.text = headline
      self.source = source
    case .faded(let headline):
      code = 1
      text = headline
    case .withdrawn: code = 2
    case .policy(let name):
      code = 3
      text = name
    }
  }
}

extension BandCause {
  /// Reads the three columns; nil where no cause is known.
  init?(_ row: Statement, from first: Int32) {
    switch row.optionalInt(first) {
    case 0: self = .evidence(headline: row.text(first + 1), source: row.text(first + 2))
    case 1: self = .faded(headline: row.text(first + 1))
    case 2: self = .withdrawn
    case 3: self = .policy(row.text(first + 1))
    case _: return nil
    }
  }
}
