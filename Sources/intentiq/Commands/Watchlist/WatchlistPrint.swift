import Canvas
import Foundation
import Intent

/// The watchlist as lines for people.
struct WatchlistPrint {
  let text: String

  init(_ rows: [WatchlistRow], at now: Date, on console: Console) {
    let glyphs = Glyphs(console.charset)
    let paint = console.paint
    var table = TextTable([
      .left, .right, .left, .left, .flexible, .flexible, .left, .right, .left, .flexible,
    ])
    for row in rows {
      let band = row.band
      let change = row.score?.total == nil ? 0 : row.score?.momentum ?? 0
      let trend = row.score.flatMap { score in
        score.total.map { _ in
          Sparkline.text(score.trend.values, in: 0...100, charset: console.charset)
        }
      }
      let stale = row.score?.isStale == true ? glyphs.stale + " " : ""
      table.add([
        TextTable.Cell(glyphs.sign(of: band) + " " + (band?.rawValue ?? glyphs.dash)) {
          paint.band(band, $0)
        },
        TextTable.Cell(row.score?.total.map(String.init) ?? glyphs.dash),
        TextTable.Cell(glyphs.change(change, ifNone: glyphs.same)) { paint.change(change, $0) },
        TextTable.Cell(trend ?? ""),
        TextTable.Cell(row.name),
        TextTable.Cell(row.domain.shown),
        TextTable.Cell(row.score?.total == nil ? "" : row.score?.stage.rawValue ?? ""),
        TextTable.Cell(stale + (row.score?.scoredAt.age(at: now) ?? "")),
        TextTable.Cell(row.standingWords(at: now)),
        TextTable.Cell(row.tags.joined(separator: ", ")),
      ])
    }
    let lines = table.lines(within: console.columns, charset: console.charset)
    text = lines.map { $0 + "\n" }.joined()
  }
}
