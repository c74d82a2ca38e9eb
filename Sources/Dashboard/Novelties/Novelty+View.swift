import Canvas
import Foundation
import Intent

extension Novelty {
  /// A sign with its number, as the list shows it.
  struct Badge {
    let sign: String
    let number: String
    let role: Role

    var text: String { sign + number }
    var signAlone: Badge { Badge(sign: sign, number: "", role: role) }
  }

  func badges(_ glyphs: Glyphs) -> [Badge] {
    let evidence =
      pieces > 0 ? [Badge(sign: Self.evidenceSign, number: "\(pieces)", role: .new)] : []
    switch move {
    case .turnedHot: return [Badge(sign: glyphs.star, number: "", role: .hot)] + evidence
    case .risen(let points):
      return [Badge(sign: glyphs.arrowUp, number: "\(points)", role: .up)] + evidence
    case .fallen(let points):
      return [Badge(sign: glyphs.arrowDown, number: "\(points)", role: .down)] + evidence
    case nil: return evidence
    }
  }

  /// What is new, a line each, for the head of the detail.
  func lines(since: Date, _ setting: DetailSetting) -> [DetailLine] {
    let glyphs = setting.glyphs
    func words(_ date: Date) -> String { setting.time.recent(date, at: setting.now) }
    var lines: [DetailLine] = []
    switch move {
    case .turnedHot(let date):
      lines.append(.new("\(glyphs.star) new: HOT since \(words(date))", .hot))
    case .risen(let points):
      lines.append(.new("\(glyphs.arrowUp) new: up \(points) since \(words(since))", .up))
    case .fallen(let points):
      lines.append(.new("\(glyphs.arrowDown) new: down \(points) since \(words(since))", .down))
    case nil: break
    }
    if pieces > 0 {
      let what = pieces == 1 ? "1 new piece of evidence" : "\(pieces) new pieces of evidence"
      lines.append(.new("\(Self.evidenceSign) \(what)", .new))
    }
    return lines
  }

  static let evidenceSign = "+"
}

extension DetailLine {
  fileprivate static func new(_ text: String, _ role: Role) -> DetailLine {
    DetailLine(left: [.init(text, role, .bold)])
  }
}
