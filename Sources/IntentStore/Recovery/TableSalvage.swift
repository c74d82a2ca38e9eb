import CSQLite

/// Copies the rows of one table out of a damaged database, as many as can be read.
struct TableSalvage {
  let table: String
  private let source: Connection
  private let insert: Statement
  private let columns: String

  /// The columns of its key, in order, and whether the first holds whole numbers.
  private let key: [String]
  private let isNumbered: Bool

  /// How many rows were copied, how many could be read and did not fit, and how often reading ended.
  private(set) var kept = 0
  private(set) var refused = 0
  private(set) var gaps = 0

  /// Nil where the damaged database has no such table, or one without a key.
  init?(_ table: String, from source: Connection, to target: Connection) throws {
    let there = try source.rows("SELECT name FROM pragma_table_info(?)", table) { $0.text(0) }
    let wanted = try target.rows(
      "SELECT name, pk, type FROM pragma_table_info(?)", table
    ) { (name: $0.text(0), place: $0.int(1), type: $0.text(2)) }
    let shared = wanted.filter { there.contains($0.name) }
    let key = shared.filter { $0.place > 0 }.sorted { $0.place < $1.place }
    guard let lead = key.first else { return nil }
    self.table = table
    self.source = source
    self.key = key.map(\.name)
    isNumbered = lead.type == "INTEGER"
    // First the key, so that a row tells where it stands.
    columns = ([lead.name] + shared.map(\.name)).joined(separator: ", ")
    let names = shared.map(\.name).joined(separator: ", ")
    let places = shared.map { _ in "?" }.joined(separator: ", ")
    insert = try target.statement("INSERT OR IGNORE INTO \(table) (\(names)) VALUES (\(places))")
    try target.execute("DELETE FROM \(table)")
  }

  /// Reads from the beginning; behind each place that cannot be read it goes on where it can again.
  mutating func run(_ check: () throws -> Void) throws {
    var start: Int64?
    while true {
      try check()
      let scan = try scan(from: start)
      guard let broken = scan else { return }
      gaps += 1
      // The rest is reached from the other end too, as far as the first fault there.
      guard isNumbered, let next = try nextReadable(after: broken) else {
        _ = try scanBackwards()
        return
      }
      try finish(broken)
      start = next
    }
  }

  /// Copies from a key on to the end; gives the last key before a fault, nil when there was none.
  private mutating func scan(from start: Int64?) throws -> Int64?? {
    let condition = start == nil ? "" : "WHERE \(key[0]) >= ?"
    let select = try source.statement(
      "SELECT \(columns) FROM \(table) \(condition) ORDER BY \(key.joined(separator: ", "))")
    defer { sqlite3_reset(select.pointer) }
    if let start { try select.bind(start) }
    var last: Int64? = start.map { $0 - 1 }
    do throws(StoreError) {
      while try select.step() {
        last = select.id(0)
        try copy(select)
      }
      return .none
    } catch {
      guard error.isDamage else { throw error }
      return .some(last)
    }
  }

  private mutating func scanBackwards() throws {
    let order = key.map { "\($0) DESC" }.joined(separator: ", ")
    try copyUntilFault("SELECT \(columns) FROM \(table) ORDER BY \(order)")
  }

  /// Copies what else there is under the key at which reading ended.
  private mutating func finish(_ broken: Int64?) throws {
    guard key.count > 1, let broken else { return }
    let order = key.map { "\($0) DESC" }.joined(separator: ", ")
    try copyUntilFault(
      "SELECT \(columns) FROM \(table) WHERE \(key[0]) = \(broken) ORDER BY \(order)")
  }

  private mutating func copyUntilFault(_ sql: String) throws {
    let select = try source.statement(sql)
    defer { sqlite3_reset(select.pointer) }
    do throws(StoreError) {
      while try select.step() { try copy(select) }
    } catch {
      guard error.isDamage else { throw error }
    }
  }

  /// The lowest key above a fault from which can be read again: steps that double find one, halving
  /// them the lowest.
  private func nextReadable(after broken: Int64?) throws -> Int64? {
    let origin = broken ?? 0
    var (low, step) = (origin, Int64(1))
    while step < 1 << 40 {
      if try isReadable(from: origin + step) { break }
      low = origin + step
      step *= 2
    }
    guard step < 1 << 40 else { return nil }
    var high = origin + step
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if try isReadable(from: middle) { high = middle } else { low = middle }
    }
    return high
  }

  private func isReadable(from start: Int64) throws -> Bool {
    do throws(StoreError) {
      let sql = "SELECT \(columns) FROM \(table) WHERE \(key[0]) >= ? ORDER BY \(key[0]) LIMIT 1"
      _ = try source.first(sql, start) { _ in true }
      return true
    } catch {
      guard error.isDamage else { throw error }
      return false
    }
  }

  private mutating func copy(_ row: Statement) throws(StoreError) {
    for column in 1..<sqlite3_column_count(row.pointer) {
      sqlite3_bind_value(insert.pointer, column, sqlite3_column_value(row.pointer, column))
    }
    defer { sqlite3_reset(insert.pointer) }
    do throws(StoreError) {
      _ = try insert.step()
      kept += Int(sqlite3_changes(sqlite3_db_handle(insert.pointer)))
    } catch {
      guard case .failed(let code, _) = error.reason, code & 0xFF == SQLITE_CONSTRAINT else {
        throw error
      }
      refused += 1
    }
  }
}

extension StoreError {
  /// Whether it is the file that cannot be read, and not the reading that failed.
  fileprivate var isDamage: Bool {
    switch reason {
    case .damaged, .isNoDatabase: true
    default: false
    }
  }
}
