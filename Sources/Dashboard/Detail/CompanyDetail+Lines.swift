import Canvas
import Foundation
import Intent

/// What the detail pane needs to know beside the company to put it into lines.
struct DetailSetting {
  let width: Int
  let now: Date
  let time: LocalTime
  let charset: Charset

  var glyphs: Glyphs { Glyphs(charset) }
}

extension CompanyDetail {
  /// The whole pane, a line each: headline, signals, key triggers, evidence.
  func lines(for row: WatchlistRow, in setting: DetailSetting) -> [DetailLine] {
    headline(row, setting) + [.blank] + signals(setting) + triggers(setting)
      + evidence(setting)
  }

  private func headline(_ row: WatchlistRow, _ setting: DetailSetting) -> [DetailLine] {
    var lines = [
      DetailLine(
        left: [.init(text: row.name, role: .title, emphasis: .bold)],
        right: .init(text: row.domain.shown, role: .dim))
    ]
    lines.append(verdict(row, setting))
    if let score, score.total != nil {
      lines.append(DetailLine(left: [.init(text: outlook(score, setting), role: .text)]))
      if let missing = missing(score) { lines.append(missing) }
    }
    let about = [company.industry, company.employees.map { "\($0) employees" }, company.country]
      .compactMap(\.self)
    if !about.isEmpty {
      lines.append(DetailLine(left: [.init(text: about.joined(separator: " · "), role: .dim)]))
    }
    let marks = row.tags.map { "#\($0)" } + (row.owner.map { ["owner \($0)"] } ?? [])
    if !marks.isEmpty {
      lines.append(DetailLine(left: [.init(text: marks.joined(separator: " "), role: .accent)]))
    }
    return lines
  }

  private func verdict(_ row: WatchlistRow, _ setting: DetailSetting) -> DetailLine {
    guard let score, let total = score.total else {
      let text = "\(setting.glyphs.unscored) no score: nothing is known of it yet"
      return DetailLine(left: [.init(text: text, role: .unscored)])
    }
    let change = Change(score.summary.momentum)
    let sign = score.band.glyph(setting.glyphs)
    return DetailLine(
      left: [
        .init(text: "\(sign) \(total) \(score.band.title)", role: score.band.role, emphasis: .bold),
        .init(text: "   \(changeText(change, setting)) in 7 days", role: change.role),
      ],
      right: .init(text: coverage(score), role: .dim))
  }

  private func changeText(_ change: Change, _ setting: DetailSetting) -> String {
    change.points == 0
      ? "unchanged" : "\(change.sign(setting.glyphs))\(abs(change.points))"
  }

  private func coverage(_ score: Score) -> String {
    let seen = score.statuses.values.count { $0 == .ok || $0 == .noSignal }
    return "coverage \(seen) of 5"
  }

  private func outlook(_ score: Score, _ setting: DetailSetting) -> String {
    var parts = [score.summary.stage.rawValue, score.summary.urgency.words]
    if let date = score.summary.decayDate, let band = score.band {
      let day = setting.time.day(date, at: setting.now)
      parts.append(band == .cold ? "halves by \(day)" : "\(band.rawValue) until \(day)")
    }
    return parts.joined(separator: " · ")
  }

  /// What a company that is not HOT lacks, and where most of it could come from.
  private func missing(_ score: Score) -> DetailLine? {
    guard let total = score.total, score.band != .hot else { return nil }
    let gaps = Signal.allCases.map { (signal: $0, gap: caps[$0] - score.points[$0]) }
      .sorted { $0.gap > $1.gap }.prefix(2)
      .map { "\($0.signal.rawValue) \($0.gap)" }
    let short = hotFloor - total
    let text =
      "\(short) \(short == 1 ? "point" : "points") short of HOT; room in "
      + gaps.joined(separator: ", ")
    return DetailLine(left: [.init(text: text, role: .dim)])
  }

  private func signals(_ setting: DetailSetting) -> [DetailLine] {
    guard let score else { return [] }
    let room = min(60, setting.width - 12 - 8 - 2)
    return [.title("Signals")]
      + Signal.allCases.map { signal in
        let points = score.points[signal]
        let cap = caps[signal]
        let name = signal.rawValue.padding(toLength: 12, withPad: " ", startingAt: 0)
        var pieces = [DetailLine.Piece(text: name, role: signal.role)]
        let status = score.statuses[signal]
        if status == .ok {
          let bar = Bar.text(
            fraction: Double(points) / Double(max(1, cap)), columns: max(0, room),
            charset: setting.charset)
          pieces.append(.init(text: bar, role: signal.role))
        } else {
          pieces.append(.init(text: status.words, role: status == .stale ? .warning : .dim))
        }
        return DetailLine(left: pieces, right: .init(text: "\(points)/\(cap)", role: .text))
      }
  }

  private func triggers(_ setting: DetailSetting) -> [DetailLine] {
    guard let score, !score.keyTriggers.isEmpty else { return [] }
    return [.blank, .title("Key triggers")]
      + score.keyTriggers.map { headline in
        DetailLine(left: [
          .init(text: "\(setting.glyphs.bullet) ", role: .accent),
          .init(text: headline, role: .text),
        ])
      }
  }
}

extension Signal {
  var role: Role {
    switch self {
    case .funding: .funding
    case .hiring: .hiring
    case .news: .news
    case .technology: .technology
    case .web: .web
    }
  }
}

extension SignalStatus {
  fileprivate var words: String {
    switch self {
    case .ok: "looked at"
    case .noSignal: "looked at, nothing there"
    case .stale: "! the last look failed"
    case .notFound: "not known to the source"
    case .unavailable: "nobody has looked"
    }
  }
}
