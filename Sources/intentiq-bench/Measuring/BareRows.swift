import CSQLite
import Foundation

/// The rows that a query gives, kept so that binding them again costs next to nothing.
final class BareRows {
  private enum Value {
    case null
    case integer(Int64)
    case real(Double)
    case text(UnsafeMutablePointer<CChar>, Int32)
  }

  private var values: [Value] = []
  let columns: Int

  init(_ sql: String, in database: BareDatabase) throws {
    let statement = try database.prepare(sql)
    defer { sqlite3_finalize(statement) }
    columns = Int(sqlite3_column_count(statement))
    while sqlite3_step(statement) == SQLITE_ROW {
      for column in 0..<Int32(columns) { values.append(Self.value(of: statement, column)) }
    }
  }

  deinit {
    for case .text(let bytes, _) in values { free(bytes) }
  }

  var count: Int { values.count / columns }

  /// As many question marks as there are columns, with commas between them.
  var places: String { Array(repeating: "?", count: columns).joined(separator: ", ") }

  func bind(_ row: Int, to statement: OpaquePointer) {
    for column in 0..<columns {
      let place = Int32(column + 1)
      switch values[row * columns + column] {
      case .null: sqlite3_bind_null(statement, place)
      case .integer(let number): sqlite3_bind_int64(statement, place, number)
      case .real(let number): sqlite3_bind_double(statement, place, number)
      case .text(let bytes, let count): sqlite3_bind_text(statement, place, bytes, count, nil)
      }
    }
  }

  private static func value(of statement: OpaquePointer, _ column: Int32) -> Value {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_INTEGER: .integer(sqlite3_column_int64(statement, column))
    case SQLITE_FLOAT: .real(sqlite3_column_double(statement, column))
    case SQLITE_TEXT: text(of: statement, column)
    default: .null
    }
  }

  private static func text(of statement: OpaquePointer, _ column: Int32) -> Value {
    guard let bytes = sqlite3_column_text(statement, column), let copy = strdup(bytes) else {
      return .null
    }
    return .text(copy, sqlite3_column_bytes(statement, column))
  }
}
