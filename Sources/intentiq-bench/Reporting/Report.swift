/// The figures as a table with a column for each number of companies.
struct Report {
  private struct Line {
    let name: String
    let bar: Bar?
    var quantities: [Int: Quantity] = [:]
  }

  private let sizes: [Int]

  /// By measurement, in the order in which they were taken.
  private var lines: [(measurement: String, lines: [Line])] = []

  init(sizes: [Int]) {
    self.sizes = sizes
  }

  mutating func add(_ figures: [Figure], of measurement: String, at size: Int) {
    let place = lines.firstIndex { $0.measurement == measurement } ?? lines.count
    if place == lines.count {
      lines.append((measurement, figures.map { Line(name: $0.name, bar: $0.bar) }))
    }
    for (line, figure) in figures.enumerated() {
      lines[place].lines[line].quantities[size] = figure.quantity
    }
  }

  /// The table, aligned; a `!` stands behind what misses its bar.
  var text: String {
    let head = ["companies"] + sizes.map { "\($0)  " } + ["at most"]
    let rows = [head] + lines.flatMap { $0.lines.map(cells) }
    let widths = head.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: cell.1 - cell.0.count)
        let isNumber = column > 0 && column <= sizes.count
        return isNumber ? blanks + cell.0 : column == 0 ? cell.0 + blanks : cell.0
      }.joined(separator: "  ") + "\n"
    }.joined()
  }

  private func cells(_ line: Line) -> [String] {
    let quantities = sizes.map { size in
      line.quantities[size].map { quantity in
        "\(quantity)" + (line.bar?.isMissed(by: quantity, at: size) == true ? " !" : "  ")
      } ?? "-  "
    }
    return [line.name] + quantities + [line.bar.map { "\($0)" } ?? ""]
  }
}
