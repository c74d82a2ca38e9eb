import CSQLite
import Foundation

/// A prepared statement, kept by its connection for the next time.
final class Statement {
  let pointer: OpaquePointer
  private let path: String

  /// Room for the texts that are bound: SQLite would allocate each of them.
  private let room = UnsafeMutableRawBufferPointer.allocate(byteCount: 4_096, alignment: 16)
  private var roomTaken = 0

  init(_ pointer: OpaquePointer, path: String) {
    self.pointer = pointer
    self.path = path
  }

  deinit {
    sqlite3_finalize(pointer)
    room.deallocate()
  }

  /// Whether somebody is still reading its rows.
  var isBusy: Bool { sqlite3_stmt_busy(pointer) != 0 }

  /// Binds values to the parameters, in their order.
  func bind<each Value: Bindable>(_ values: repeat each Value) throws(StoreError) {
    roomTaken = 0
    var index: Int32 = 0
    var worst = SQLITE_OK
    for value in repeat each values {
      index += 1
      let code = value.bind(to: self, at: index)
      if code != SQLITE_OK { worst = code }
    }
    guard worst == SQLITE_OK else { throw failure(worst) }
  }

  /// Binds a text that need not stay where it is.
  func bind(_ text: UnsafeBufferPointer<UInt8>, at index: Int32) -> Int32 {
    // SQLite takes an address of nothing for NULL.
    guard let start = text.baseAddress, !text.isEmpty else {
      return sqlite3_bind_text(pointer, index, "", 0, nil)
    }
    let end = roomTaken + text.count
    guard end <= room.count, let address = room.baseAddress else {
      return start.withMemoryRebound(to: CChar.self, capacity: text.count) {
        sqlite3_bind_text(pointer, index, $0, Int32(clamping: text.count), csqlite_transient())
      }
    }
    let place = address + roomTaken
    place.copyMemory(from: start, byteCount: text.count)
    roomTaken = end
    return sqlite3_bind_text(
      pointer, index, place.assumingMemoryBound(to: CChar.self), Int32(text.count), nil)
  }

  /// Goes to the next row; false when there is none.
  func step() throws(StoreError) -> Bool {
    switch sqlite3_step(pointer) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let code: throw failure(code)
    }
  }

  /// Runs it once with values, for its effect alone.
  func run<each Value: Bindable>(_ values: repeat each Value) throws(StoreError) {
    defer { sqlite3_reset(pointer) }
    try bind(repeat each values)
    while try step() {}
  }

  /// Runs it with values, and hands each row to a closure.
  func forEach<each Value: Bindable>(
    _ values: repeat each Value, row: (Statement) -> Void
  ) throws(StoreError) {
    defer { sqlite3_reset(pointer) }
    try bind(repeat each values)
    while try step() { row(self) }
  }

  /// Runs it, and hands each row to a closure until that wants no more.
  func forEachWhile(_ wantsMore: (Statement) -> Bool) throws(StoreError) {
    defer { sqlite3_reset(pointer) }
    while try step() {
      guard wantsMore(self) else { return }
    }
  }

  /// Runs it with values for its first row, nil when there is none.
  func first<Row, each Value: Bindable>(
    _ values: repeat each Value, row: (Statement) -> Row
  ) throws(StoreError) -> Row? {
    defer { sqlite3_reset(pointer) }
    try bind(repeat each values)
    return try step() ? row(self) : nil
  }

  private func failure(_ code: Int32) -> StoreError {
    StoreError(
      code: code, on: sqlite3_db_handle(pointer), path: path,
      sql: sqlite3_sql(pointer).map { String(cString: $0) })
  }
}

extension Statement {
  func isNull(_ column: Int32) -> Bool { sqlite3_column_type(pointer, column) == SQLITE_NULL }
  func id(_ column: Int32) -> Int64 { sqlite3_column_int64(pointer, column) }
  func int(_ column: Int32) -> Int { Int(sqlite3_column_int64(pointer, column)) }
  func real(_ column: Int32) -> Double { sqlite3_column_double(pointer, column) }
  func date(_ column: Int32) -> Date { Date(timeIntervalSince1970: real(column)) }

  func text(_ column: Int32) -> String {
    guard let bytes = sqlite3_column_text(pointer, column) else { return "" }
    let count = Int(sqlite3_column_bytes(pointer, column))
    return String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  func optionalInt(_ column: Int32) -> Int? { isNull(column) ? nil : int(column) }
  func optionalReal(_ column: Int32) -> Double? { isNull(column) ? nil : real(column) }
  func optionalDate(_ column: Int32) -> Date? { isNull(column) ? nil : date(column) }
  func optionalText(_ column: Int32) -> String? { isNull(column) ? nil : text(column) }
}
