import Intent
import IntentSources

/// What became of the rows of a file.
struct ImportReport: Sendable {
  var counts = ImportCounts()
  private(set) var rejected = 0
  private(set) var omitted = 0

  /// What is said of the first few rows with a fault.
  private var remarks: [String] = []
  private var omissions: [String] = []

  /// How many rows of each sort are named.
  private static let namedRows = 20

  mutating func add(_ rejections: [Rejection]) {
    rejected += rejections.count
    for rejection in rejections.prefix(Self.namedRows - remarks.count) {
      let field = rejection.field.map { "\($0.oneLine): " } ?? ""
      remarks.append("line \(rejection.line): \(field)\(rejection.reason.oneLine)")
    }
  }

  mutating func add(_ omitted: [Omission]) {
    self.omitted += omitted.count
    for omission in omitted.prefix(Self.namedRows - omissions.count) {
      omissions.append(
        "line \(omission.line): \(omission.field.oneLine) left out: \(omission.reason.oneLine)")
    }
  }

  /// How many rows have been read.
  var rows: Int { counts.added + counts.updated + counts.unchanged + rejected }

  /// Prints the counts, and names the rows with a fault beside them.
  func print(in session: Session, isDryRun: Bool) throws {
    for remark in remarks { Console.say(remark) }
    if rejected > remarks.count {
      Console.say("\((rejected - remarks.count).grouped) more rejected (--rejects FILE keeps all)")
    }
    for omission in omissions { Console.say(omission) }
    if omitted > omissions.count {
      Console.say("\((omitted - omissions.count).grouped) more left out")
    }
    if session.settings.format == .json {
      try Console.write(json.description + "\n")
    } else {
      let note = isDryRun ? " (dry run: nothing was changed)" : ""
      try session.console.print(
        "\(counts.added) added, \(counts.updated) updated, \(counts.unchanged) unchanged,"
          + " \(rejected) rejected\(note)\n")
    }
  }

  private var json: JSON {
    .object([
      ("added", .count(counts.added)), ("updated", .count(counts.updated)),
      ("unchanged", .count(counts.unchanged)), ("rejected", .count(rejected)),
    ])
  }
}

/// The line that shows how far an import is.
struct ImportProgress {
  private let name: String
  private var line = ProgressLine()

  init(of path: String) {
    name = path == "-" ? "standard input" : path.oneLine
  }

  mutating func show(_ read: (bytesRead: Int64, totalBytes: Int64?), _ report: ImportReport) {
    let (name, rows) = (name, Counted(report.rows, "row"))
    line.show("\(name): \(Self.part(read))\(rows), \(report.rejected) rejected")
  }

  mutating func clear() { line.clear() }

  private static func part(_ read: (bytesRead: Int64, totalBytes: Int64?)) -> String {
    guard let total = read.totalBytes, total > 0 else { return "" }
    return "\(min(100, read.bytesRead * 100 / total)) %, "
  }
}
