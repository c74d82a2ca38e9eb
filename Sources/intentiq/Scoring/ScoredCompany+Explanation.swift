import Canvas
import Foundation
import Intent
import IntentStore

extension ScoredCompany {
  /// Every point of the score: signal by signal the events with what makes their weight, what was
  /// dismissed, and what is missing for the next band.
  func explanation(on console: Console) -> String {
    guard score.total != nil else {
      return unscorableHeading(on: console) + dismissals(on: console)
    }
    let lines = EventLines(self, on: console)
    var text = heading(on: console)
    for signal in Signal.allCases {
      text += "\n" + console.paint.bold(signal.rawValue) + sums(of: signal) + "\n"
      text += lines.text(of: signal)
    }
    return text + dismissals(on: console) + "\n" + closing(on: console)
  }

  /// How the points of a signal add up, on one line.
  private func sums(of signal: Signal) -> String {
    let account = account(of: signal)
    let points = "  \(account.points) of \(account.cap)"
    guard score.host == nil else { return points }
    guard score.statuses[signal] == .ok else { return points + ": " + score.statuses[signal].words }
    return points + ": shares \(account.gains.tenths) - \(account.losses.tenths)"
      + " = \(Double(account.points).tenths), positive \(account.positive.thousandths)"
      + ", negative \(account.negative.thousandths)"
  }

  /// The pieces that were dismissed, struck, each with the reason; empty where there are none.
  private func dismissals(on console: Console) -> String {
    guard !dismissed.isEmpty else { return "" }
    let paint = console.paint
    var text = "\n" + paint.bold("dismissed")
    text += "  \(Counted(dismissed.count, "piece")) out of the sums"
    text += " (intentiq restore ID lets one count again)\n"
    let columns = max(20, (console.columns ?? .max) - 4)
    for piece in dismissed {
      let evidence = piece.evidence
      let line = [
        evidence.kind.words, evidence.headline, evidence.observedAt.isoDay, evidence.source,
      ].joined(separator: ", ")
      let reason = piece.dismissed ?? ""
      for line in line.wrapped(to: columns) { text += "  \(paint.struck(line))\n" }
      text += "    \(piece.id)\n"
      for line in (reason.isEmpty ? "no reason was given" : "why: " + reason).wrapped(to: columns) {
        text += "    \(line)\n"
      }
    }
    return text
  }

  private func closing(on console: Console) -> String {
    var text =
      score.host.map {
        "\($0) scores from what it knows itself; the shares are those of the engine on the evidence"
          + " that is kept here.\n"
      } ?? ""
    text += "s strength, c confidence, f freshness, w weight, which makes the share.\n"
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
