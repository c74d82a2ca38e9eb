/// Where a text stops being JSON5, and why.
///
/// Foundation's reader says only that a text is none.
struct JSON5Fault: Error, Equatable {
  let line: Int
  let why: String

  /// Finds the first fault; nil where there is none, or none that is known here.
  init?(in bytes: [UInt8]) {
    var walk = JSON5Walk(bytes: bytes)
    do throws(JSON5Fault) {
      try walk.document()
      return nil
    } catch {
      self = error
    }
  }

  init(line: Int, why: String) {
    self.line = line
    self.why = why
  }
}
