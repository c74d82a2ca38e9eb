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

  /// Takes a key that scrolls, so far that the last line is still in view on a screen of a size.
  mutating func take(_ key: Key, on screen: Size) {
    let layout = layout(on: screen)
    let last = max(0, layout.lines.count - layout.rows.count)
    scroll = key.place(from: scroll, of: last + 1, page: max(1, layout.rows.count - 1)) ?? scroll
  }

  /// Why the file cannot be sent, as a sentence; nil where it can.
  var reasonAgainstSending: String? {
    guard let file else { return failure.map { "\($0.oneLine)." } }
    let faults = file.faults.count
    guard faults > 0 else { return nil }
    return "\(faults.grouped) \(faults == 1 ? "row has" : "rows have") a fault. A file is sent as a"
      + " whole: correct it, then r reads it again."
  }

  /// What is sent; nil while it cannot be.
  var sendable: BulkFile? { reasonAgainstSending == nil ? file : nil }
}
