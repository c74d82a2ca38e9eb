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

  /// How far the reading of a file is.
  func progress(of name: String, read: (bytesRead: Int64, totalBytes: Int64?)) -> String {
    var part = ""
    if let total = read.totalBytes, total > 0 {
      part = "\(min(100, read.bytesRead * 100 / total)) %, "
    }
    return "\(name): \(part)\(Counted(rows, "row")), \(rejected) rejected"
  }

  /// The counts, and the first fault where there is one, in a sentence.
  var sentence: String {
    let fault = remarks.first.map { " (\($0))" } ?? ""
    return "\(counts.added.grouped) added, \(counts.updated.grouped) updated,"
      + " \(counts.unchanged.grouped) unchanged, \(rejected.grouped) rejected\(fault)".sentence
  }

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
