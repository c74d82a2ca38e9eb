/// A course of values drawn as a row of heights.
package struct Sparkline {
  /// Draws one column a value, clamped to the range; nil is a gap.
  package static func text(
    _ values: [Int?], in range: ClosedRange<Int>, charset: Charset
  ) -> String {
    let levels = Glyphs(charset).sparkLevels
    let span = Double(range.upperBound) - Double(range.lowerBound)
    return
      values
      .map { value in
        guard let value else { return " " }
        let clamped = min(max(value, range.lowerBound), range.upperBound)
        let height = Double(clamped) - Double(range.lowerBound)
        let share = span > 0 ? height / span : 0
        return levels[Int((share * Double(levels.count - 1)).rounded())]
      }
      .joined()
  }
}
