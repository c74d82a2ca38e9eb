import Canvas
import Foundation
import Intent

/// Which columns a line of the watchlist has; they leave in the order of their worth.
struct RowColumns {
  private let width: Int
  private let hasBand: Bool

  /// Whether a mark stands beside the sign of the selection, and not in its place.
  private let hasMark: Bool
  private let hasChange: Bool
  private let hasTrend: Bool
  private let hasStage: Bool
  private let hasAge: Bool
  private let filter: Filter

  init(width: Int, isGrouped: Bool, filter: Filter) {
    self.width = width
    self.filter = filter
    hasBand = !isGrouped
    hasMark = width >= 28
    hasChange = width >= 20
    hasAge = width >= 28
    hasTrend = width >= 40
    hasStage = width >= 60
  }

  func draw(
    _ row: WatchlistRow, _ novelty: Novelty?, in frame: inout Frame, row line: Int, column: Int,
    at now: Date, isSelected: Bool, isMarked: Bool, _ glyphs: Glyphs
  ) {
    var left = column
    var right = column + width
    if isSelected { frame.draw(glyphs.selection, row: line, column: left, role: .accent) }
    if hasMark { left += 1 }
    if isMarked { frame.draw(glyphs.marked, row: line, column: left, role: .marked) }
    left += 1
    if hasBand {
      frame.draw(row.band.glyph(glyphs), row: line, column: left, role: row.band.role)
      left += 2
    }
    left += drawScore(row, in: &frame, row: line, column: left, glyphs)
    let standing = row.triage.standing(at: now, band: row.band)
    if hasAge {
      drawAge(row, standing, in: &frame, row: line, endingAt: right - 1, at: now, glyphs)
      right -= 7
    }
    if hasStage {
      frame.draw(
        row.score.map { $0.total == nil ? "" : $0.stage.rawValue } ?? "", row: line,
        column: right - 17, limit: 17, role: .dim)
      right -= 18
    }
    RowName(row, novelty, filter, isFaded: standing != .open)
      .draw(in: &frame, row: line, column: left, limit: max(0, right - left - 1), glyphs)
  }

  /// Score, change and trend; returns the columns that they take.
  private func drawScore(
    _ row: WatchlistRow, in frame: inout Frame, row line: Int, column: Int, _ glyphs: Glyphs
  ) -> Int {
    var left = column
    let total = row.score?.total
    frame.draw(
      total.map(String.init) ?? "-", row: line, endingAt: left + 3, role: row.band.role,
      emphasis: row.band == .hot ? .bold : [])
    left += 4
    if hasChange {
      if let score = row.score, total != nil {
        drawChange(score.momentum, in: &frame, row: line, column: left, glyphs)
      }
      left += 5
    }
    if hasTrend {
      if let score = row.score, total != nil {
        // Mapped, because a cast of the array would look at the type of each value.
        let values = score.trend.values.map(Optional.some)
        let text = Sparkline.text(values, in: 0...100, charset: frame.charset)
        frame.draw(text, row: line, column: left, role: .dim)
      }
      left += 6
    }
    return left - column
  }

  private func drawChange(
    _ momentum: Int, in frame: inout Frame, row: Int, column: Int, _ glyphs: Glyphs
  ) {
    let change = Change(momentum)
    frame.draw(change.sign(glyphs), row: row, column: column, role: change.role)
    guard momentum != 0 else { return }
    frame.draw(String(abs(momentum)), row: row, endingAt: column + 4, role: change.role)
  }

  private func drawAge(
    _ row: WatchlistRow, _ standing: Triage.Standing, in frame: inout Frame, row line: Int,
    endingAt column: Int, at now: Date, _ glyphs: Glyphs
  ) {
    guard let score = row.score else { return }
    let isOld = now.timeIntervalSince(score.scoredAt) > 86_400
    let used = frame.draw(
      Ages.short(score.scoredAt, at: now), row: line, endingAt: column,
      role: isOld ? .dim : .text, emphasis: isOld ? .dimmed : [])
    // What keeps it off the call list stands before what the last look says.
    var right = column - used - 1
    if score.isStale {
      right -= frame.draw(glyphs.stale, row: line, endingAt: right, role: .warning)
    }
    if let letter = standing.letter {
      frame.draw(letter, row: line, endingAt: right, role: .accent)
    }
  }
}

/// A change in points: its sign and its look.
struct Change {
  let points: Int

  init(_ points: Int) {
    self.points = points
  }

  var role: Role { points == 0 ? .dim : (points > 0 ? .up : .down) }

  func sign(_ glyphs: Glyphs) -> String {
    points == 0 ? glyphs.same : (points > 0 ? glyphs.up : glyphs.down)
  }
}
