import CSQLite
import Foundation

/// A Swift value that a statement's parameter can take.
protocol Bindable {
  func bind(to statement: Statement, at index: Int32) -> Int32
}

extension Int64: Bindable {
  func bind(to statement: Statement, at index: Int32) -> Int32 {
    sqlite3_bind_int64(statement.pointer, index, self)
  }
}

extension Int: Bindable {
  func bind(to statement: Statement, at index: Int32) -> Int32 {
    sqlite3_bind_int64(statement.pointer, index, Int64(self))
  }
}

extension Double: Bindable {
  func bind(to statement: Statement, at index: Int32) -> Int32 {
    sqlite3_bind_double(statement.pointer, index, self)
  }
}

/// An instant is kept as seconds since 1970, so that whole seconds take four bytes on disk.
extension Date: Bindable {
  func bind(to statement: Statement, at index: Int32) -> Int32 {
    sqlite3_bind_double(statement.pointer, index, timeIntervalSince1970)
  }
}

extension String: Bindable {
  func bind(to statement: Statement, at index: Int32) -> Int32 {
    var text = self
    return text.withUTF8 { statement.bind($0, at: index) }
  }
}

extension Optional: Bindable where Wrapped: Bindable {
  func bind(to statement: Statement, at index: Int32) -> Int32 {
    switch self {
    case .some(let value): value.bind(to: statement, at: index)
    case .none: sqlite3_bind_null(statement.pointer, index)
    }
  }
}
