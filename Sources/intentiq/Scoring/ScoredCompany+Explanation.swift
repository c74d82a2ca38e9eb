import Canvas
import Foundation
import Intent

extension ScoredCompany {
  /// Every point of the score: signal by signal the events with what makes their weight, and what
  /// is missing for the next band.
  func explanation(on console: Console) -> String {
    guard score.total != nil else { return card(on: console, withSignals: false) }
    let lines = eventLines(on: console)
    var text = heading(on: console)
    var next = 1
    for signal in Signal.allCases {
      let count = events.count { $0.evidence.kind.signal == signal }
      text += "\n" + console.paint.bold(signal.rawValue) + sums(of: signal) + "\n"
      if count > 0 {
        text += "  " + console.paint.dim(lines[0]) + "\n"
        text += lines[next..<next + count].map { "  \($0)\n" }.joined()
      }
      next += count
    }
    return text + "\n" + closing(on: console)
  }

  /// How the points of a signal add up, on one line.
  private func sums(of signal: Signal) -> String {
    let account = account(of: signal)
    let points = "  \(account.points) of \(account.cap)"
    guard score.statuses[signal] == .ok else { return points + ": " + score.statuses[signal].words }
    return points + ": shares \(account.gains.tenths) - \(account.losses.tenths)"
      + " = \(Double(account.points).tenths), positive \(account.positive.thousandths)"
      + ", negative \(account.negative.thousandths)"
  }

  private func eventLines(on console: Console) -> [String] {
    var table = TextTable([
      .right, .flexible, .flexible, .left, .right, .flexible, .right, .right, .right, .right,
      .left,
    ])
    table.add([
      "share", "kind", "headline", "date", "age", "source", "s", "x c", "x f", "= w", "gone on",
    ])
    for event in events {
      let evidence = event.evidence
      let told = event.tellings > 1 ? " (told \(event.tellings) times)" : ""
      table.add([
        TextTable.Cell(event.share.signedTenths) { [paint = console.paint] in
          paint.change(event.share < 0 ? -1 : 1, $0)
        },
        TextTable.Cell(evidence.kind.words),
        TextTable.Cell(evidence.headline + told),
        TextTable.Cell(evidence.observedAt.isoDay),
        TextTable.Cell(evidence.observedAt.age(at: score.scoredAt)),
        TextTable.Cell(evidence.source),
        TextTable.Cell(event.strength.thousandths), TextTable.Cell(event.confidence.thousandths),
        TextTable.Cell(event.freshness.thousandths), TextTable.Cell(event.weight.thousandths),
        TextTable.Cell(event.goneOn.isoDay),
      ])
    }
    return table.lines(within: console.columns.map { $0 - 2 }, charset: console.charset)
  }

  private func closing(on console: Console) -> String {
    var text = "s strength, c confidence, f freshness, w weight, which makes the share.\n"
    let idle = pieces - events.reduce(0) { $0 + $1.tellings }
    if idle > 0 {
      text +=
        "\(idle) of \(Counted(pieces, "piece")) of evidence count for nothing now:"
        + " replaced by a newer reading, faded, or dated later.\n"
    }
    if let shortfall {
      let room = shortfall.room.map { "\($0.signal.rawValue) \($0.points)" }
      text +=
        "\(Counted(shortfall.points, "point")) short of \(shortfall.band.rawValue);"
        + " still to be had: \(room.joined(separator: ", ")).\n"
    }
    return text + "Policy \(score.policy), as of \(score.scoredAt.iso8601).\n"
  }
}
