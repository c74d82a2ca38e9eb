import Canvas
import Foundation
import Intent

extension CompanyDetail {
  /// Notes and touches, the newest first.
  func log(_ setting: DetailSetting) -> [DetailLine] {
    guard !activities.isEmpty else { return [] }
    return [.blank, .title("Notes and touches")]
      + activities.flatMap { activity in
        let first = DetailLine(
          left: [.init(activity.words(setting))],
          right: .init(setting.time.moment(activity.at, at: setting.now), .dim))
        let text = activity.text ?? ""
        return [first] + DetailLine.paragraph(text, width: setting.width, role: .dim, indent: 3)
      }
  }
}

extension Activity {
  fileprivate func words(_ setting: DetailSetting) -> String {
    switch deed {
    case .touched(.meeting, let date?):
      "booked a meeting, \(setting.time.moment(date, at: setting.now))"
    case .touched(let outcome, _): outcome.words
    case .snoozed(let until, _): "snoozed until \(setting.time.moment(until, at: setting.now))"
    case .disqualified: "disqualified"
    case .won: "won"
    case .reopened: "back on the call list"
    case .noted: "note"
    case .dismissed: "dismissed a piece of evidence"
    case .restored: "restored a piece of evidence"
    }
  }
}
