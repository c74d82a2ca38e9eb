import Canvas
import Foundation
import Intent

extension CompanyDetail {
  /// Name, verdict, what it is about, outlook, what is missing, where it stands, and what else is known of it.
  func headline(_ row: WatchlistRow, _ setting: DetailSetting) -> [DetailLine] {
    var lines = [
      DetailLine(
        left: [.init(row.name(in: setting.charset), .title, .bold)],
        right: .init(row.domain.shown(in: setting.charset), .dim)),
      verdict(row, setting),
    ]
    if let novelty = setting.novelty, let since = setting.since {
      lines += novelty.lines(since: since, setting)
    }
    if let words { lines += DetailLine.paragraph(words.headline, width: setting.width) }
    if let score, score.total != nil {
      lines += DetailLine.paragraph(
        outlook(score, setting), width: setting.width, role: .dim)
      if let missing = missing(score) { lines.append(missing) }
    }
    if let score, let host = score.host {
      let at = setting.time.moment(score.scoredAt, at: setting.now)
      let age = Ages.short(score.scoredAt, at: setting.now)
      lines += DetailLine.paragraph(
        "Scored by \(host) at \(at) (\(age))", width: setting.width, role: .dim)
    }
    let standing = row.triage.standing(at: setting.now, band: row.band)
    if let words = standing.words(setting.time, at: setting.now) {
      lines.append(DetailLine(left: [.init("Off the call list: \(words)", .warning)]))
    }
    let about = [company.industry, company.employees.map { "\($0) employees" }, company.country]
      .compactMap(\.self)
    if !about.isEmpty {
      lines += DetailLine.paragraph(
        about.joined(separator: " · "), width: setting.width, role: .dim)
    }
    let marks = row.tags.map { "#\($0)" } + (row.owner.map { ["owner \($0)"] } ?? [])
    if !marks.isEmpty {
      lines.append(DetailLine(left: [.init(marks.joined(separator: " · "), .accent)]))
    }
    return lines
  }

  private func verdict(_ row: WatchlistRow, _ setting: DetailSetting) -> DetailLine {
    guard let score, let total = score.total else {
      let text = score == nil ? "not scored yet" : "no score: nothing is known of it yet"
      return DetailLine(left: [.init("\(setting.glyphs.unscored) \(text)", .unscored)])
    }
    let change = Change(score.summary.momentum)
    let sign = score.band.glyph(setting.glyphs)
    return DetailLine(
      left: [
        .init("\(sign) \(total) \(score.band.title)", score.band.role, .bold),
        .init("   \(changeText(change, setting)) in 7 days", change.role),
      ],
      right: .init(coverage(score), .dim))
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
    let gaps = Signal.allCases.map { (signal: $0, gap: policy.caps[$0] - score.points[$0]) }
      .sorted { $0.gap > $1.gap }.prefix(2)
      .map { "\($0.signal.rawValue) \($0.gap)" }
    let short = policy.hotFloor - total
    let text =
      "\(short) \(short == 1 ? "point" : "points") short of HOT; room in "
      + gaps.joined(separator: ", ")
    return DetailLine(left: [.init(text, .dim)])
  }
}
