import Canvas
import Foundation
import Intent

extension CompanyDetail {
  /// Each event with its share, then where it comes from, under its signal; last what was
  /// dismissed.
  func evidence(_ setting: DetailSetting) -> [DetailLine] {
    let dismissed = pieces.filter { $0.dismissed != nil }
    guard !events.isEmpty || !dismissed.isEmpty else {
      return [.blank, .title("Evidence")] + noEvidence(setting)
    }
    let remark =
      score?.host.map {
        DetailLine.paragraph(
          "Kept here; \($0) scores from what it knows itself.", width: setting.width, role: .dim)
      } ?? []
    return [.blank, .title("Evidence")] + remark
      + events.flatMap { told($0, setting) } + dismissed.flatMap { struck($0, setting) }
  }

  private func noEvidence(_ setting: DetailSetting) -> [DetailLine] {
    if let host = score?.host {
      return DetailLine.paragraph(
        "None is kept here; \(host) scores from what it knows itself.", width: setting.width,
        role: .dim)
    }
    return [
      DetailLine(left: [.init("None yet. Import some with: ", .dim)]),
      DetailLine(left: [.init("intentiq import evidence FILE", .key)]),
    ]
  }

  private func told(_ event: ScoredEvent, _ setting: DetailSetting) -> [DetailLine] {
    let evidence = event.evidence
    let tellings = tellings(of: event)
    let role: Role = event.share < 0 ? .down : evidence.kind.signal.role
    let isOpened = tellings.contains { $0.id == setting.opened }
    var origin = "\(evidence.kind.words) · \(evidence.source)"
    if event.tellings > 1 { origin += " · told \(event.tellings) times" }
    if event.confidence < 1 { origin += " · \(Int((event.confidence * 100).rounded()))% sure" }
    let headline = evidence.headline.wrapped(to: max(8, setting.width - 14))
    var lines = [
      DetailLine(
        left: [.init(worth(of: event, setting), role, .bold), .init(" \(headline.first ?? "")")],
        right: .init(Ages.short(evidence.observedAt, at: setting.now), .dim))
    ]
    lines += headline.dropFirst().map { DetailLine(left: [.init($0)], indent: 8) }
    lines.append(DetailLine(left: [.init(origin, .dim)], indent: 8))
    if isOpened { lines += inFull(event, setting) }
    for index in lines.indices { lines[index].evidence = tellings.first?.id }
    return isOpened ? lines + tellings.dropFirst().map { other($0, setting) } : lines
  }

  /// What makes its weight, and where it can be looked up.
  private func inFull(_ event: ScoredEvent, _ setting: DetailSetting) -> [DetailLine] {
    let evidence = event.evidence
    let factors =
      "strength \(event.strength.hundredths) x confidence \(event.confidence.hundredths)"
      + " x freshness \(event.freshness.hundredths) = \(event.weight.hundredths)"
    let days =
      "seen \(setting.time.day(evidence.observedAt, at: setting.now)),"
      + " counts until \(setting.time.day(event.goneOn, at: setting.now))"
    let texts = [evidence.subject.map { "about \($0)" }, factors, days, evidence.url]
    return texts.compactMap(\.self).flatMap {
      DetailLine.paragraph($0, width: setting.width, role: .accent, indent: 8)
    }
  }

  /// Another telling of an event that is shown in full.
  private func other(_ piece: KeptEvidence, _ setting: DetailSetting) -> DetailLine {
    DetailLine(
      left: [.init("also: \(piece.evidence.headline) · \(piece.evidence.source)", .dim)],
      right: .init(Ages.short(piece.evidence.observedAt, at: setting.now), .dim), indent: 8,
      evidence: piece.id)
  }

  private func struck(_ piece: KeptEvidence, _ setting: DetailSetting) -> [DetailLine] {
    let why = piece.dismissed.map { $0.isEmpty ? "" : ": \($0.oneLine)" } ?? ""
    return [
      DetailLine(
        left: [
          .init("     \(setting.glyphs.cross) ", .dim),
          .init(piece.evidence.headline, .dim, .struck),
        ],
        right: .init(Ages.short(piece.evidence.observedAt, at: setting.now), .dim),
        evidence: piece.id),
      DetailLine(
        left: [.init("dismissed\(why)", .warning)], indent: 8, evidence: piece.id),
    ]
  }

  /// Its share of the score, where the score is made of it.
  private func worth(of event: ScoredEvent, _ setting: DetailSetting) -> String {
    score?.host == nil ? share(event.share) : setting.glyphs.bullet.leftPadded(to: 6)
  }

  /// `+14.2`, `-3.1`, right-aligned in six columns.
  private func share(_ share: Double) -> String {
    let tenths = Int((abs(share) * 10).rounded())
    let text = (share < 0 ? "-" : "+") + "\(tenths / 10).\(tenths % 10)"
    return text.leftPadded(to: 6)
  }
}

extension Double {
  /// A number in `0...1` with two places: `0.85`.
  fileprivate var hundredths: String {
    let hundredths = Int((self * 100).rounded())
    return "\(hundredths / 100)." + (hundredths % 100 < 10 ? "0" : "") + "\(hundredths % 100)"
  }
}
