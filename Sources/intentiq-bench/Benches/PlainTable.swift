import Foundation
import IntentStore

/// The rows of a file of evidence put into a table without keys, by the SQLite shell; where that is
/// not installed, from memory by bare calls.
struct PlainTable {
  private enum Way {
    case shell(URL, file: String)
    case calls(BareRows)
  }

  private let way: Way

  init(of file: String, in workplace: Workplace) async throws {
    if let shell = Self.shell {
      way = .shell(shell, file: file)
    } else {
      let columns =
        "kind, observed_at, headline, magnitude, confidence, source, url, event, subject"
      way = .calls(
        try BareRows(
          "SELECT domain, \(columns) FROM evidence JOIN company ON company.id = evidence.company",
          in: BareDatabase(try await workplace.knownStore())))
    }
  }

  var name: String {
    switch way {
    case .shell: "sqlite3 .import"
    case .calls: "bare C inserts"
    }
  }

  /// Makes a database with the table and its rows.
  func fill(_ path: String) throws {
    switch way {
    case .shell(let shell, let file):
      let process = Process()
      process.executableURL = shell
      process.arguments = [path, ".mode csv", ".import \"\(file)\" evidence"]
      try process.run()
      process.waitUntilExit()
      guard process.terminationStatus == 0 else {
        throw BareFailure(code: process.terminationStatus, sql: ".import")
      }
    case .calls(let rows):
      let database = try BareDatabase(path)
      try database.execute(
        "CREATE TABLE evidence (\((0..<rows.columns).map { "c\($0)" }.joined(separator: ", ")))")
      try database.run(
        [("INSERT INTO evidence VALUES (\(rows.places))", rows)], chunk: max(1, rows.count))
    }
  }

  private static var shell: URL? {
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
      .map { "\($0)/sqlite3" }.first(where: FileManager.default.isExecutableFile)
      .map { URL(filePath: $0) }
  }
}
