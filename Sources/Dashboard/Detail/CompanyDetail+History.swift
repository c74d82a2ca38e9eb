import Canvas
import Foundation
import Intent

extension CompanyDetail {
  private static let chartRows = 8

  /// The curve of the score over the last 90 days and, if nothing happens, the next 60, with the
  /// floors of the bands.
  func history(_ setting: DetailSetting) -> [DetailLine] {
    guard let curve, score?.total != nil else { return [] }
    let columns = min(75, max(10, setting.width - 12))
    let chart = Chart(
      curve.past + curve.ahead, columns: columns, rows: Self.chartRows, range: 0...100,
      floors: [policy.hotFloor, policy.warmFloor], charset: setting.charset)
    let today = chart.column(of: curve.past.count - 1)
    var lines: [DetailLine] = [.blank, .title("History")]
    for row in chart.rows {
      let label = row.floor.map { $0 == policy.hotFloor ? " HOT" : " WARM" } ?? ""
      lines.append(
        DetailLine(left: [
          .init(String(row.text.prefix(today + 1)), .accent),
          .init(String(row.text.dropFirst(today + 1)), .dim), .init(label, .dim),
        ]))
    }
    let back = "\(curve.past.count - 1) days ago"
    guard !curve.ahead.isEmpty else {
      let gap = columns - back.count - 5
      guard gap > 0 else { return lines }
      return lines + [
        DetailLine(left: [.init(back + String(repeating: " ", count: gap) + "today", .dim)])
      ]
    }
    let ahead = "in \(curve.ahead.count) days"
    let gap = columns - back.count - ahead.count
    guard gap > 7 else { return lines }
    let left = max(1, today - back.count - 2)
    let axis =
      back + String(repeating: " ", count: left) + "today"
      + String(repeating: " ", count: max(1, gap - left - 5)) + ahead
    return lines + [DetailLine(left: [.init(axis, .dim)])]
  }
}
