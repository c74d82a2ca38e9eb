import Canvas
import Foundation
import Intent

extension ScoredCompany {
  /// The score as a card for people.
  func card(on console: Console, withSignals: Bool) -> String {
    guard score.total != nil else { return unscorableCard(on: console) }
    var text = heading(on: console)
    if withSignals { text += "\n" + bars(on: console) }
    if !score.keyTriggers.isEmpty {
      text += "\nKey triggers\n" + score.keyTriggers.map { "  \($0)\n" }.joined()
    }
    return text
  }

  /// Name, band, change, coverage, stage, urgency and decay date, in three lines.
  func heading(on console: Console) -> String {
    let glyphs = Glyphs(console.charset)
    let summary = score.summary
    let total = summary.total.map(String.init) ?? glyphs.dash
    let band = summary.band.map { " \($0.rawValue)" } ?? " not scored"
    let sign = glyphs.sign(of: summary.band)
    let looked = score.statuses.values.count { $0 == .ok || $0 == .noSignal }
    let stale = summary.isStale ? "  \(glyphs.stale) stale" : ""
    let change = glyphs.change(summary.momentum, ifNone: "no change")
    let until = summary.decayDate.map { decay(on: $0.isoDay) } ?? ""
    return console.paint.bold(name) + "  \(domain.shown)\n"
      + console.paint.band(summary.band, "\(sign) \(total)\(band)")
      + "  \(console.paint.change(summary.momentum, change)) in 7 days"
      + "  coverage \(looked) of 5\(stale)\n"
      + "\(summary.stage.rawValue), \(summary.urgency.words)\(until)\n"
  }

  private func decay(on day: String) -> String {
    switch score.band {
    case .hot, .warm: ", \(score.band?.rawValue ?? "") until \(day)"
    case .cold, nil: ", half of it gone by \(day)"
    }
  }

  private func bars(on console: Console) -> String {
    var table = TextTable([.left, .left, .right, .left])
    for signal in Signal.allCases {
      let (points, cap) = (score.points[signal], policy.caps[signal])
      let share = cap > 0 ? Double(points) / Double(cap) : 0
      let bar = Bar.text(fraction: share, columns: 26, charset: console.charset)
      let status = score.statuses[signal]
      table.add([signal.rawValue, bar, "\(points)/\(cap)", status == .ok ? "" : status.words])
    }
    return table.text()
  }

  private func unscorableCard(on console: Console) -> String {
    console.paint.bold(name) + "  \(domain.shown)\n"
      + console.paint.band(nil, Glyphs(console.charset).sign(of: nil) + " not scored")
      + "  nothing is known of it: no evidence, and nobody has looked\n"
  }
}

extension Glyphs {
  /// The sign that stands before a band's name.
  func sign(of band: Band?) -> String {
    switch band {
    case .hot: hot
    case .warm: warm
    case .cold: cold
    case nil: unscored
    }
  }

  /// A change with its sign: `▲12`.
  func change(_ change: Int, ifNone none: String) -> String {
    change == 0 ? none : (change > 0 ? up : down) + String(change.magnitude)
  }
}

extension SignalStatus {
  /// The status in words: `no signal`.
  var words: String { rawValue.split(separator: "_").joined(separator: " ") }
}
