/// A course of values drawn as columns of heights, several rows high.
package struct Chart: Sendable {
  /// One row of the chart, as text of exactly the chart's columns.
  package struct Row: Hashable, Sendable {
    package let text: String

    /// The floor that is drawn along the lower edge of this row.
    package let floor: Int?
  }

  /// The rows from the top down.
  package let rows: [Row]
  private let count: Int
  private let columns: Int

  /// Draws values, clamped to a range, in so many columns and rows; where there are more values
  /// than columns some are passed over, never the first and the last.
  ///
  /// Each floor is dotted through the row that stands on it.
  package init(
    _ values: [Int], columns: Int, rows: Int, range: ClosedRange<Int>, floors: [Int],
    charset: Charset
  ) {
    self.columns = max(0, columns)
    count = values.count
    let glyphs = Glyphs(charset)
    let span = Double(max(1, range.upperBound - range.lowerBound))
    let sampled = (0..<self.columns).map { column -> Double in
      guard !values.isEmpty else { return 0 }
      let index =
        columns < 2 ? 0 : (column * (values.count - 1) + (columns - 1) / 2) / (columns - 1)
      let value = min(max(values[index], range.lowerBound), range.upperBound)
      return Double(value - range.lowerBound) / span * Double(rows)
    }
    self.rows = (0..<max(0, rows)).reversed().map { row in
      let floor = floors.first { floor in
        Int((Double(floor - range.lowerBound) / span * Double(rows)).rounded()) == row
      }
      let blank = floor == nil ? " " : glyphs.floor
      let text = sampled.map { height in
        let above = height - Double(row)
        guard above > 0 else { return blank }
        guard above < 1 else { return glyphs.chartLevels.last ?? "" }
        let level = Int((above * Double(glyphs.chartLevels.count)).rounded())
        return level == 0 ? blank : glyphs.chartLevels[level - 1]
      }
      return Row(text: text.joined(), floor: floor)
    }
  }

  /// The column in which a value is drawn, by its index.
  package func column(of index: Int) -> Int {
    count < 2 ? 0 : index * max(0, columns - 1) / (count - 1)
  }
}
