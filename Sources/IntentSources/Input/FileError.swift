import Foundation

/// Why a file cannot be read at all; single rows that cannot are a ``Rejection`` each.
package struct FileError: Error, Hashable {
  package let path: String
  package let problem: Problem

  init(_ path: String, _ problem: Problem) {
    self.path = path
    self.problem = problem
  }

  package enum Problem: Hashable, Sendable {
    case missing
    case folder
    case notAFolder

    /// A pipe, a device or a socket, where only a file will do.
    case notRegular

    /// The system refused, with its own words.
    case refused(reason: String)
    case empty
    case binary(line: Int)
    case utf16
    case notUTF8(line: Int)
    case headerTooLong

    /// The first line has a domain in it instead of names of columns.
    case noHeader(columns: [String])

    /// No column has the domains; `meant` is one that looks misspelt, with its right name.
    case noDomainColumn(columns: [String], meant: Suggestion?)
    case unknownColumn(String, nearest: String?)
    case repeatedColumn(String)
    case missingColumns([String])

    static func failure(_ code: Int32) -> Problem {
      switch code {
      case ENOENT: .missing
      case ENOTDIR: .notAFolder
      default: .refused(reason: String(cString: strerror(code)))
      }
    }
  }

  /// A name as it was read, and the name that was most likely meant.
  package struct Suggestion: Hashable, Sendable {
    package let read: String
    package let right: String
  }
}
