import Canvas
import Foundation
import Intent

extension CompanyDetail {
  /// Each event with its share, then where it comes from, under its signal.
  func evidence(_ setting: DetailSetting) -> [DetailLine] {
    guard !events.isEmpty else {
      return [
        .blank, .title("Evidence"),
        DetailLine(left: [.init(text: "None yet. Import some with: ", role: .dim)]),
        DetailLine(left: [.init(text: "intentiq import evidence FILE", role: .key)]),
      ]
    }
    return [.blank, .title("Evidence")]
      + Signal.allCases.flatMap { signal in
        events.filter { $0.evidence.kind.signal == signal }
          .flatMap { told($0, setting) }
      }
  }

  private func told(_ event: ScoredEvent, _ setting: DetailSetting) -> [DetailLine] {
    let evidence = event.evidence
    let role: Role = event.share < 0 ? .down : evidence.kind.signal.role
    let age = Ages.short(evidence.observedAt, at: setting.now)
    var origin = "\(evidence.kind.words) · \(evidence.source)"
    if event.tellings > 1 { origin += " · told \(event.tellings) times" }
    if event.confidence < 1 { origin += " · \(Int((event.confidence * 100).rounded()))% sure" }
    let headline = evidence.headline.wrapped(to: max(8, setting.width - 14))
    let rest = headline.dropFirst() + [origin]
    return [
      DetailLine(
        left: [
          .init(text: share(event.share), role: role, emphasis: .bold),
          .init(text: " \(headline.first ?? "")", role: .text),
        ],
        right: .init(text: age, role: .dim))
    ]
      + rest.enumerated().map { index, text in
        DetailLine(
          left: [.init(text: text, role: index == rest.count - 1 ? .dim : .text)], indent: 8)
      }
  }

  /// `+14.2`, `-3.1`, right-aligned in six columns.
  private func share(_ share: Double) -> String {
    let tenths = Int((abs(share) * 10).rounded())
    let text = (share < 0 ? "-" : "+") + "\(tenths / 10).\(tenths % 10)"
    return String(repeating: " ", count: max(0, 6 - text.utf8.count)) + text
  }
}
