import Canvas
import Foundation
import Intent

extension ScoredCompany {
  /// The score as a card for people: why now, what to do, what it rests on, what to say.
  func card(on console: Console, _ parts: ScoreParts) -> String {
    var sections: [(title: String, lines: [String])] = [
      ("Why now", [writing.words.whyNow]),
      ("Recommended action", [writing.words.recommendedAction]),
      ("Key triggers", score.keyTriggers),
    ]
    if parts.contains(.talkTrack) {
      let track = writing.words.talkTrack.text
      sections.append(("Talk track", track.split(separator: "\n").map(String.init)))
    }
    if parts.contains(.emailSubject) {
      sections.append(("E-mail subject", [writing.words.emailSubject]))
    }
    if let note = writing.note, parts != .signals { sections.append(("Words", [note])) }
    let bars = score.total != nil && parts.contains(.signals) ? "\n" + bars(on: console) : ""
    let heading = score.total == nil ? unscorableHeading(on: console) : heading(on: console)
    return sections.filter { !$0.lines.isEmpty }.reduce(heading + bars) { text, section in
      text + "\n" + console.paint.bold(section.title) + "\n"
        + section.lines.flatMap { $0.wrapped(to: max(20, (console.columns ?? 100) - 4)) }
        .map { "  \($0)\n" }.joined()
    }
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
      + "\(summary.stage.rawValue), \(summary.urgency.words)\(until)\n" + origin
  }

  /// Who scored it and when, where that was not the engine now.
  private var origin: String {
    score.host.map { host in
      "scored by \(host) on \(score.scoredAt.localText) (intentiq refresh \(domain) asks again)\n"
    } ?? ""
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

  func unscorableHeading(on console: Console) -> String {
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
