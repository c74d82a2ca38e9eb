import Canvas
import Foundation
import Intent

extension CompanyDetail {
  /// The pane, a line each: what it is, why now, what to say, then what that rests on.
  ///
  /// What comes after so many lines may be left out.
  func lines(
    for row: WatchlistRow, in setting: DetailSetting, atLeast count: Int = .max
  ) -> [DetailLine] {
    Self.lines(
      of: [
        { headline(row, setting) }, { why(setting) }, { say(setting) }, { called(setting) },
        { signals(setting) }, { evidence(setting) }, { history(setting) }, { log(setting) },
      ], atLeast: count)
  }

  /// The same company for the call: whom to call, why now, and what to say come before the rest.
  func callCard(
    for row: WatchlistRow, in setting: DetailSetting, atLeast count: Int = .max
  ) -> [DetailLine] {
    Self.lines(
      of: [
        { headline(row, setting) }, { called(setting) }, { reason(setting) }, { say(setting) },
        { reasons(row, setting) }, { triggers(setting) }, { log(setting) }, { signals(setting) },
        { evidence(setting) }, { history(setting) },
      ], atLeast: count)
  }

  /// Goes on from section to section until there are so many lines.
  private static func lines(
    of sections: [() -> [DetailLine]], atLeast count: Int
  ) -> [DetailLine] {
    var lines: [DetailLine] = []
    for section in sections where lines.count < count { lines += section() }
    return lines
  }

  /// Whom to call.
  private func called(_ setting: DetailSetting) -> [DetailLine] {
    guard !contacts.isEmpty else { return [] }
    return [.blank, .title("Whom to call")]
      + contacts.flatMap { contact in
        let title = contact.title.map { ", \($0)" } ?? ""
        return [DetailLine(left: [.init(contact.name, .text, .bold), .init(title, .dim)])]
          + reach(contact, setting)
      }
  }

  /// Telephone and e-mail in one line, or in one each where there is too little room: neither is cut.
  private func reach(_ contact: Contact, _ setting: DetailSetting) -> [DetailLine] {
    let ways = [contact.phone, contact.email].compactMap(\.self)
    let line = ways.joined(separator: "  ")
    guard line.columns + 4 > setting.width else {
      return ways.isEmpty ? [] : [DetailLine(left: [.init(line, .accent)], indent: 3)]
    }
    return ways.flatMap {
      DetailLine.paragraph($0, width: setting.width, role: .accent, indent: 3)
    }
  }

  /// What puts it in its place on the call list.
  private func reasons(_ row: WatchlistRow, _ setting: DetailSetting) -> [DetailLine] {
    guard let score = row.score, let priority = Priority(score, row.triage, at: setting.now) else {
      return []
    }
    return [.blank, .title("Why first", right: .init("priority \(priority.total)", .dim))]
      + priority.reasons.map { reason in
        DetailLine(
          left: [.init(reason.label)],
          right: .init(reason.signed, reason.points < 0 ? .down : .up))
      }
  }
}
