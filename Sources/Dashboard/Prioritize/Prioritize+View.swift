import Canvas
import Foundation
import Intent

extension Prioritize {
  /// What the list needs to know beside its entries to be drawn.
  struct Setting {
    let now: Date
    let time: LocalTime
    let isFocused: Bool
    let charset: Charset
    let novelties: Novelties
  }

  /// How many lines stand above the entries; one at least is left for them.
  func headingLines(in rect: Rect) -> Int {
    rect.rows < 2 ? 0 : 1 + (isDone ? summary(in: rect).count : 0)
  }

  /// Draws the heading with what is done, then the entries in view, each with what came of it or
  /// with the reasons for its place.
  func draw(in frame: inout Frame, _ rect: Rect, _ setting: Setting) {
    if rect.rows > 1 { drawHeading(in: &frame, rect, setting) }
    for (index, text) in (isDone ? summary(in: rect) : []).enumerated() {
      frame.draw(
        text, row: rect.row + 1 + index, column: rect.column + 1, limit: rect.columns - 2,
        role: .ok)
    }
    var line = rect.row + headingLines(in: rect)
    for index in entries.indices.dropFirst(topLine) {
      guard line < rect.maxRow else { break }
      draw(entries[index], at: index, in: &frame, row: line, rect, setting)
      line += 1
    }
  }

  private func summary(in rect: Rect) -> [String] {
    "All done: \(CallSummary(all.compactMap(\.result)).text)."
      .wrapped(to: max(8, rect.columns - 2), atMost: max(0, rect.rows - 2))
  }

  private func drawHeading(in frame: inout Frame, _ rect: Rect, _ setting: Setting) {
    let done = "\(doneCount) of \(all.count) done "
    let used = frame.draw(done, row: rect.row, endingAt: rect.maxColumn, role: .dim)
    let day = list.map { " of \(setting.time.weekday($0.openedAt))" } ?? ""
    let title = " Calls\(day)"
    frame.draw(
      title, row: rect.row, column: rect.column, limit: max(0, rect.columns - used - 1),
      role: .title, emphasis: .bold)
  }

  private func draw(
    _ entry: Entry, at index: Int, in frame: inout Frame, row: Int, _ rect: Rect,
    _ setting: Setting
  ) {
    let glyphs = Glyphs(frame.charset)
    let isSelected = index == position
    let faded: Emphasis = entry.result == nil ? [] : .dimmed
    if isSelected { frame.draw(glyphs.selection, row: row, column: rect.column, role: .accent) }
    var left = rect.column + 1
    let mark = entry.result == nil ? "\(entry.place)" : glyphs.check
    frame.draw(
      mark, row: row, endingAt: left + 3, role: entry.result == nil ? .dim : .ok)
    left += 4
    frame.draw(
      entry.row.band.glyph(glyphs), row: row, column: left, role: entry.row.band.role,
      emphasis: faded)
    frame.draw(
      entry.row.score?.total.map(String.init) ?? "-", row: row, endingAt: left + 5,
      role: entry.row.band.role, emphasis: faded)
    left += 6
    let room = rect.maxColumn - 1 - left
    let side = room - min(24, room * 2 / 3) - 1
    // A few letters of what came of it would say less than the name does.
    let note = note(entry, setting, room: side < 8 ? 0 : side)
    let used = frame.draw(
      note, row: row, endingAt: rect.maxColumn - 1, role: entry.result == nil ? .dim : .text,
      emphasis: faded)
    RowName(
      entry.row, setting.novelties[entry.row.domain], filter, isFaded: entry.result != nil
    ).draw(in: &frame, row: row, column: left, limit: max(0, room - used - 1), glyphs)
    guard isSelected else { return }
    frame.emphasize(
      setting.isFocused ? .selected : .underline, row: row,
      columns: rect.column..<rect.maxColumn)
    frame.cursor = Point(column: rect.column, row: row)
  }

  /// What came of an entry, or as many reasons for its place as there is room for, the priority
  /// first.
  private func note(_ entry: Entry, _ setting: Setting, room: Int) -> String {
    if let result = entry.result {
      return result.words(setting.time, at: setting.now).fitted(to: room, charset: setting.charset)
    }
    guard let priority = entry.priority else { return "" }
    let terms = priority.adjustments.map { "\($0.label) \($0.signed)" }
    for count in stride(from: terms.count, through: 0, by: -1) {
      let text = (terms.prefix(count) + ["\(priority.total)"]).joined(separator: "  ")
      if text.columns <= room { return text }
    }
    return ""
  }
}

extension CallList.Result {
  /// `left a voicemail`, `connected, back 15:00`, `meeting 2 Dec 10:00`.
  func words(_ time: LocalTime, at now: Date) -> String {
    switch self {
    case .touched(.meeting, .meeting(let date)): "meeting \(time.moment(date, at: now))"
    case .touched(let outcome, .snoozed(let until)):
      "\(outcome.words), back \(time.moment(until, at: now))"
    case .touched(let outcome, let standing):
      outcome.words + (standing.words(time, at: now).map { ", \($0)" } ?? "")
    case .off(let standing): standing.words(time, at: now) ?? ""
    }
  }
}
