import Foundation
import Testing

/// The mouse, as a terminal reports it: SGR 1006, counted from 1.
extension TerminalSession {
  enum Wheel: Int {
    case up = 64, down
  }

  /// Presses and lets go of the left button where a text first stands on the screen.
  func click(on text: String, location: SourceLocation = #_sourceLocation) throws {
    let (column, row) = try place(of: text, location)
    type("\u{1B}[<0;\(column);\(row)M\u{1B}[<0;\(column);\(row)m")
  }

  /// Turns the wheel by notches over a text.
  func turn(
    _ wheel: Wheel, by notches: Int = 1, over text: String,
    location: SourceLocation = #_sourceLocation
  ) throws {
    let (column, row) = try place(of: text, location)
    for _ in 0..<notches { type("\u{1B}[<\(wheel.rawValue);\(column);\(row)M") }
  }

  /// Turns the wheel over a text until another text is on the screen.
  func turn(
    _ wheel: Wheel, over text: String, until wanted: String,
    location: SourceLocation = #_sourceLocation
  ) throws {
    let end = ContinuousClock.now + .seconds(20)
    while !screen.contains(wanted) {
      guard .now < end else { throw TimedOut(waitingFor: wanted) }
      try turn(wheel, over: text, location: location)
    }
  }

  /// Where a text begins, once it is there; what stands before it is one column a character.
  private func place(
    of text: String, _ location: SourceLocation
  ) throws -> (column: Int, row: Int) {
    try waitFor(text, location: location)
    for (row, line) in screen.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard let found = line.range(of: text) else { continue }
      return (line.distance(from: line.startIndex, to: found.lowerBound) + 1, row + 1)
    }
    throw TimedOut(waitingFor: text)
  }
}
