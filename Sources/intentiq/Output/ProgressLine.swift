/// How far a long command is, on one line of the terminal that is written over and over.
///
/// Nothing is written where nobody looks on: neither into a file nor beside a pipe.
struct ProgressLine {
  private let isShown = StandardStream.error.isTerminal && StandardStream.output.isTerminal
  private var lastShown: ContinuousClock.Instant?

  /// Shows a text in place of the one before, at most ten times a second.
  mutating func show(_ text: @autoclosure () -> String) {
    let now = ContinuousClock.now
    guard isShown, lastShown.map({ now - $0 >= .milliseconds(100) }) ?? true else { return }
    lastShown = now
    write("\r\(text())\u{1B}[K")
  }

  /// Leaves the line blank for what comes next.
  mutating func clear() {
    guard isShown, lastShown != nil else { return }
    lastShown = nil
    write("\r\u{1B}[K")
  }

  private func write(_ text: String) { _ = StandardStream.error.write(text) }
}
