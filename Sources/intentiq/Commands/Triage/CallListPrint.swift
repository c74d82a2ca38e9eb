import Canvas
import Intent

/// The call list as lines for people.
struct CallListPrint {
  let text: String

  init(_ candidates: [CallCandidate], on console: Console) {
    guard !candidates.isEmpty else {
      text = ""
      return
    }
    let wide = Self.table(candidates, on: console, withReasons: true)
    guard let columns = console.columns, wide.leastColumns > columns else {
      text = wide.lines(within: console.columns, charset: console.charset)
        .map { $0 + "\n" }.joined()
      return
    }
    let narrow = Self.table(candidates, on: console, withReasons: false)
      .lines(within: columns, charset: console.charset)
    var text = narrow[0] + "\n"
    for (line, candidate) in zip(narrow.dropFirst(), candidates) {
      text += line + "\n"
      let indentation = String(repeating: " ", count: 6)
      for reasons in Self.reasons(candidate).wrapped(to: max(1, columns - 6)) {
        text += indentation + console.paint.dim(reasons) + "\n"
      }
    }
    self.text = text
  }

  private static func table(
    _ candidates: [CallCandidate], on console: Console, withReasons: Bool
  ) -> TextTable {
    let glyphs = Glyphs(console.charset)
    var table = TextTable([.right, .right, .left, .flexible, .flexible, .left])
    table.add(["rank", "priority", "score", "company", "domain"] + (withReasons ? ["why"] : []))
    for (index, candidate) in candidates.enumerated() {
      let (row, paint) = (candidate.row, console.paint)
      let score = "\(glyphs.sign(of: row.band)) \(candidate.priority.score)"
      table.add(
        [
          TextTable.Cell("\(index + 1)"), TextTable.Cell("\(candidate.priority.total)"),
          TextTable.Cell(score) { paint.band(row.band, $0) }, TextTable.Cell(row.name),
          TextTable.Cell(row.domain.shown),
        ] + (withReasons ? [TextTable.Cell(reasons(candidate))] : []))
    }
    return table
  }

  /// What is added to the score, which has a column of its own, and taken from it.
  private static func reasons(_ candidate: CallCandidate) -> String {
    let others = candidate.priority.adjustments
    return others.isEmpty ? "score alone" : others.map(\.words).joined(separator: ", ")
  }
}
