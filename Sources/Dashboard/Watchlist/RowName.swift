import Canvas
import Intent

/// The name of a company in a list: what of it matches the filter stands out, and what is new about
/// the company stands behind it.
struct RowName {
  private let row: WatchlistRow
  private let novelty: Novelty?
  private let filter: Filter

  /// Whether the company is off the call list.
  private let isFaded: Bool

  init(_ row: WatchlistRow, _ novelty: Novelty?, _ filter: Filter, isFaded: Bool) {
    self.row = row
    self.novelty = novelty
    self.filter = filter
    self.isFaded = isFaded
  }

  func draw(in frame: inout Frame, row line: Int, column: Int, limit: Int, _ glyphs: Glyphs) {
    let badges = badges(glyphs, limit: limit)
    let badgeWidth = badges.map { $0.text.columns + 1 }.reduce(0, +)
    var left = column
    left += drawMatching(
      row.name(in: frame.charset), in: &frame, row: line, column: left,
      limit: limit - badgeWidth, role: .text)
    for badge in badges {
      left += 1
      left += frame.draw(badge.text, row: line, column: left, role: badge.role, emphasis: .bold)
    }
    let room = column + limit - left - 2
    guard let reason = filter.reason(for: row), reason.columns <= room else { return }
    _ = drawMatching(reason, in: &frame, row: line, column: left + 2, limit: room, role: .dim)
  }

  private func drawMatching(
    _ text: String, in frame: inout Frame, row line: Int, column: Int, limit: Int, role: Role
  ) -> Int {
    guard limit > 0 else { return 0 }
    let used = frame.draw(
      text, row: line, column: column, limit: limit, role: role,
      emphasis: isFaded ? .dimmed : [])
    // The ellipsis of a text that is cut is no part of it.
    let shown = text.columns > limit ? used - 1 : used
    for range in filter.highlights(in: text) {
      let range = range.clamped(to: 0..<max(0, shown))
      frame.assign(
        .match, row: line, columns: (column + range.lowerBound)..<(column + range.upperBound))
    }
    return used
  }

  /// The sign of what is new, with its number; a few columns have room for the first sign alone.
  private func badges(_ glyphs: Glyphs, limit: Int) -> [Novelty.Badge] {
    guard let novelty, limit >= 4 else { return [] }
    let badges = novelty.badges(glyphs)
    return limit >= 20 ? badges : badges.prefix(1).map { $0.signAlone }
  }
}
