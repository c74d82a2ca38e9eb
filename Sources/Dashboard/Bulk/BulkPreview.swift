import Canvas
import Intent

/// What was understood of a file, to be looked through before it is sent.
struct BulkPreview: Sendable {
  /// As it was typed.
  let path: String

  /// Nil while it is being read.
  private(set) var file: BulkFile?

  /// Why it could not be read.
  private(set) var failure: String?

  /// How many lines are scrolled out of view.
  private(set) var scroll = 0

  init(path: String) {
    self.path = path
  }

  mutating func take(_ file: BulkFile) { (self.file, failure, scroll) = (file, nil, 0) }
  mutating func fail(_ reason: String) { (file, failure, scroll) = (nil, reason, 0) }

  mutating func take(_ key: Key) {
    let count = (file?.faults.count ?? 0) + (file?.rows.count ?? 0)
    scroll = key.place(from: scroll, of: count, page: 10) ?? scroll
  }

  /// Why the file cannot be sent, as a sentence; nil where it can.
  var reasonAgainstSending: String? {
    guard let file else { return failure.map { "\($0.oneLine)." } }
    let faults = file.faults.count
    if faults > 0 {
      return "\(faults.grouped) \(faults == 1 ? "row has" : "rows have") a fault. A file is sent as"
        + " a whole: correct it, then r reads it again."
    }
    if file.rows.isEmpty {
      return "There is no company in it: below the heading company_name,domain each line is one."
    }
    if file.rows.count > BulkJob.mostRows {
      return "\(file.rows.count.grouped) rows are more than the \(BulkJob.mostRows.grouped) of a"
        + " job: split the file."
    }
    return nil
  }

  /// What is sent; nil while it cannot be.
  var sendable: BulkFile? { reasonAgainstSending == nil ? file : nil }
}
