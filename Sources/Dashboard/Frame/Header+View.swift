import Canvas
import Foundation
import Intent

extension DashboardModel {
  /// The program's name, the screen, the bands and the refresh, and a rule below.
  func drawHeader(in frame: inout Frame, _ rect: Rect) {
    guard rect.rows > 0 else { return }
    let glyphs = Glyphs(charset)
    var right = rect.maxColumn - 1
    let isWide = rect.columns >= 64
    right -= frame.draw(
      refreshText(glyphs, isWide: isWide), row: 0, endingAt: right, limit: max(0, right - 10),
      role: refreshRole)
    right -= 3
    drawAlarms(in: &frame, endingAt: &right, isWide: isWide)
    if let counts = isLoaded ? watchlist.table.counts : countsAhead {
      let all = Band.allCases.map { band in
        // The names of the screens are worth more than words for signs that stand in the list.
        let word = rect.columns >= 100 ? "\(Band?(band).title) " : ""
        return (band: Band?(band), text: "\(Band?(band).glyph(glyphs)) \(word)\(counts.of(band))")
      }
      // Where there is little room the hottest stay, and the screen's title does.
      var room = right - (isWide ? 22 : 11)
      let fitting = all.prefix { _, text in
        defer { room -= text.columns + 2 }
        return text.columns <= room
      }
      for (band, text) in fitting.reversed() {
        right -= frame.draw(text, row: 0, endingAt: right, role: band.role) + 2
      }
    }
    var used = frame.draw(
      "IntentIQ", row: 0, column: 1, limit: max(0, right - 1), role: .title, emphasis: .bold)
    if isSample {
      used += frame.draw(
        " sample", row: 0, column: 1 + used, limit: max(0, right - 1 - used), role: .warning)
    }
    drawTabs(in: &frame, from: used + 3, to: right - 1)
    if rect.rows > 1 { frame.drawHorizontalRule(row: 1, columns: 0..<rect.columns) }
  }

  /// What is wrong with the refresh, and who turned HOT and was not looked at yet.
  private func drawAlarms(in frame: inout Frame, endingAt right: inout Int, isWide: Bool) {
    let glyphs = Glyphs(charset)
    if let trouble = monitor.trouble(besides: hold?.source) {
      let text = isWide ? "\(glyphs.stale) \(trouble)" : glyphs.stale
      if right - text.columns > 10 {
        right -= frame.draw(text, row: 0, endingAt: right, role: .error) + 2
      }
    }
    guard !monitor.newlyHot.isEmpty else { return }
    let text = "\(monitor.newlyHot.count) \(isWide ? "newly HOT" : "new")"
    guard right - text.columns > 10 else { return }
    right -= frame.draw(text, row: 0, endingAt: right, role: .hot, emphasis: .bold) + 2
  }

  /// All screens with their numbers; where there is no room, the others by their numbers alone, or
  /// none but the present one.
  private func drawTabs(in frame: inout Frame, from left: Int, to right: Int) {
    let forms: [(Screen) -> String] = [
      { "\($0.number) \($0.title)" },
      { [screen] in $0 == screen ? "\($0.number) \($0.title)" : "\($0.number)" },
    ]
    for form in forms {
      let tabs = Screen.allCases.map { ($0, form($0)) }
      guard tabs.map(\.1.columns).reduce(0, +) + 2 * (tabs.count - 1) <= right - left else {
        continue
      }
      var left = left
      for (tab, text) in tabs {
        let used = frame.draw(
          text, row: 0, column: left, role: tab == screen ? .accent : .dim,
          emphasis: tab == screen ? [.bold, .underline] : [])
        frame.mark(row: 0, columns: left..<left + used, as: keymap.key(of: tab.action))
        left += used + 2
      }
      return
    }
    // A letter or two of it would tell nothing.
    guard right - left > 4 else { return }
    frame.draw(screen.title, row: 0, column: left, limit: right - left, role: .accent)
  }

  private func refreshText(_ glyphs: Glyphs, isWide: Bool) -> String {
    switch refresh {
    case .starting: glyphs.refresh
    case .idle(let next): "\(glyphs.refresh) \(time.clock(next))"
    // A number that runs would be read aloud all the time.
    case .running where charset.isSpoken: "scoring"
    case .running(let done, let total):
      isWide
        ? "\(glyphs.refresh) scoring \(done) of \(total)"
        : "\(glyphs.refresh) \(done)/\(total)"
    case .paused: "\(glyphs.refresh) paused"
    case .held(let hold): heldText(hold, glyphs, isWide: isWide)
    case .watching:
      isWide ? "\(glyphs.refresh) another intentiq refreshes" : "\(glyphs.refresh) watching"
    case .asOf: "as of \(time.day(now, at: now)) \(time.clock(now))"
    }
  }

  private var refreshRole: Role {
    switch refresh {
    case .starting, .idle: .dim
    case .running: .accent
    case .paused, .watching, .asOf: .warning
    case .held(let hold): hold.kind.role
    }
  }

  /// Why the round waits in a word, and who has it wait, until when, or where it stands.
  private func heldText(_ hold: Hold, _ glyphs: Glyphs, isWide: Bool) -> String {
    let sign = hold.kind.role == .error ? glyphs.stale : glyphs.refresh
    guard isWide else { return "\(sign) \(hold.kind.word)" }
    switch hold.kind {
    case .waiting, .offline, .stopped: return "\(sign) \(hold.words)"
    case .limited:
      let until = hold.until.map { " until \(time.clock($0))" } ?? ""
      return "\(sign) \(hold.kind.word)\(until)"
    case .busy:
      guard !charset.isSpoken, let round = monitor.round else { break }
      return "\(sign) \(hold.kind.word) \(round.done) of \(round.due)"
    }
    return "\(sign) \(hold.kind.word)"
  }
}

extension Hold {
  /// Who has the round wait and how, as it is told of a source that is in trouble.
  fileprivate var words: String {
    guard let source else { return kind.word }
    return "\(source) \(kind == .waiting ? SourceHealth.State.failed.word : kind.word)"
  }
}
