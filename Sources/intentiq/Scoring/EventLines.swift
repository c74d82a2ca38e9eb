import Canvas
import Foundation
import Intent
import IntentStore

/// The events of a company as lines, aligned over all signals: a line an event where there is room,
/// else the terms of its weight below it.
struct EventLines {
  private let heading: String
  private var lines: [Signal: [String]] = [:]

  init(_ company: ScoredCompany, on console: Console) {
    let limit = console.columns.map { $0 - 2 }
    var events = EventTable(company, hasTerms: true, console.paint)
    // A headline cut to ten columns would say little.
    if let limit, events.table.leastColumns + 20 > limit {
      events = EventTable(company, hasTerms: false, console.paint)
    }
    let all = events.table.lines(within: limit, charset: console.charset)
    heading = console.paint.dim(all[0])
    for (line, row) in zip(all.dropFirst(), events.rows) {
      lines[row.signal, default: []].append(line)
      for note in row.notes.flatMap({ $0.wrapped(to: max(20, (limit ?? .max) - 7)) }) {
        lines[row.signal, default: []].append("       " + console.paint.dim(note))
      }
    }
  }

  /// The lines of a signal with their heading, indented; empty where nothing counts.
  func text(of signal: Signal) -> String {
    guard let lines = lines[signal] else { return "" }
    return ([heading] + lines).map { "  \($0)\n" }.joined()
  }
}

/// The events as a table, with what does not fit into it.
private struct EventTable {
  struct Row {
    let signal: Signal

    /// What stands below the row.
    let notes: [String]
  }

  private(set) var table: TextTable
  private(set) var rows: [Row] = []

  init(_ company: ScoredCompany, hasTerms: Bool, _ paint: Paint) {
    let terms: [TextTable.Alignment] = [.right, .right, .right, .right, .left, .left]
    table = TextTable(
      [.right, .flexible, .flexible, .left, .right, .flexible] + (hasTerms ? terms : []))
    table.add(
      ["share", "kind", "headline", "date", "age", "source"]
        + (hasTerms ? ["s", "x c", "x f", "= w", "gone on", "id"] : []))
    for event in company.events {
      let signal = event.evidence.kind.signal
      let told = event.tellings > 1 ? " (told \(event.tellings) times)" : ""
      let share = TextTable.Cell(event.share.signedTenths) {
        paint.change(event.share < 0 ? -1 : 1, $0)
      }
      let cells = [share] + Self.cells(event.evidence, told, at: company.score.scoredAt)
      table.add(cells + (hasTerms ? event.terms.map { TextTable.Cell($0) } : []))
      rows.append(Row(signal: signal, notes: hasTerms ? [] : [event.termsInLine]))
      for piece in company.kept.alsoTelling(of: event, at: company.score.scoredAt) {
        let cells =
          [TextTable.Cell("also")] + Self.cells(piece.evidence, "", at: company.score.scoredAt)
        let blanks = Array(repeating: TextTable.Cell(""), count: 5)
        table.add(cells + (hasTerms ? blanks + [TextTable.Cell("\(piece.id)")] : []))
        rows.append(Row(signal: signal, notes: hasTerms ? [] : ["\(piece.id)"]))
      }
    }
  }

  private static func cells(_ piece: Evidence, _ told: String, at instant: Date) -> [TextTable.Cell]
  {
    [
      piece.kind.words, piece.headline + told, piece.observedAt.isoDay,
      piece.observedAt.age(at: instant), piece.source,
    ].map { TextTable.Cell($0) }
  }
}

extension ScoredEvent {
  /// What its weight is made of, when it is gone, and the ID of the piece that stands for it.
  fileprivate var terms: [String] {
    [
      strength.thousandths, confidence.thousandths, freshness.thousandths, weight.thousandths,
      goneOn.isoDay, evidence.id.description,
    ]
  }

  fileprivate var termsInLine: String {
    "s \(strength.thousandths) x c \(confidence.thousandths) x f \(freshness.thousandths)"
      + " = w \(weight.thousandths), gone on \(goneOn.isoDay) \(evidence.id)"
  }
}
