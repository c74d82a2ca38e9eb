/// Why no job can be made of a file at all.
package struct BulkFileError: Error, Hashable, Sendable {
  package enum Problem: Hashable, Sendable {
    /// It has a line of columns at most.
    case noRows

    /// More than a job takes.
    case tooManyRows
    case unknownColumn(String, nearest: String?)
    case noHeader(columns: [String])

    /// With a column that looks misspelt, and its right name.
    case noDomainColumn(columns: [String], meant: FileError.Suggestion?)

    /// What is wrong with any file of its kind.
    case file(FileError.Problem)
  }

  /// The file's name, as it was given.
  package let name: String
  package let problem: Problem

  init(_ name: String, _ problem: Problem) {
    self.name = name
    self.problem = problem
  }

  init(_ name: String, of problem: FileError.Problem) {
    self.name = name
    self.problem =
      switch problem {
      case .empty: .noRows
      case .unknownColumn(let column, let nearest): .unknownColumn(column, nearest: nearest)
      default: .file(problem)
      }
  }

  /// The line at fault, counted from 1; nil where it is none of them.
  package var line: Int? {
    switch problem {
    case .noRows, .tooManyRows: nil
    case .unknownColumn, .noHeader, .noDomainColumn: 1
    case .file(.binary(let line)), .file(.notUTF8(let line)): line
    case .file(.utf16), .file(.headerTooLong), .file(.repeatedColumn): 1
    case .file: nil
    }
  }
}
