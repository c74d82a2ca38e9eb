import Canvas
import Foundation
import Intent

extension DashboardModel {
  /// What is due, the first to be taken first, then what comes due later.
  func monitorQueue() -> [DetailLine] {
    guard let queue = monitor.queue else { return [.title("Queue", right: .init("…", .dim))] }
    let count = queue.count == 0 ? "nothing due" : "\(queue.count.grouped) due"
    return [.title("Queue", right: .init(count, .dim))]
      + queue.next.map { line(of: $0, right: $0.reason.words, role: .text) }
      + queue.later.map { company in
        let due = company.dueAt.map { "due \(time.moment($0, at: now)): " } ?? ""
        return line(of: company, right: due + company.reason.words, role: .dim)
      }
  }

  private func line(of company: DueCompany, right: String, role: Role) -> DetailLine {
    let glyphs = Glyphs(charset)
    let total = (company.total.map(String.init) ?? "-").leftPadded(to: 3)
    return DetailLine(
      left: [
        .init("\(company.band.glyph(glyphs)) \(total) ", company.band.role),
        .init(company.domain.known(as: company.name, in: charset), role),
      ], right: .init(right, .dim))
  }

  /// How each source answers: one line, and one more for what is wrong or, where there is room, for
  /// what it said last.
  func monitorSources(isRoomy: Bool, width: Int) -> [DetailLine] {
    let troubled = monitor.sources.count(where: \.isInTrouble)
    let state = troubled == 0 ? "" : "\(troubled) of \(monitor.sources.count) in trouble"
    return [.title("Sources", right: .init(state, .error))]
      + monitor.sourcesByNeed.flatMap { source -> [DetailLine] in
        [line(of: source)] + more(of: source, isRoomy: isRoomy, width: width)
      }
  }

  private func line(of source: SourceHealth) -> DetailLine {
    let glyphs = Glyphs(charset)
    let (sign, role): (String, Role) =
      switch source.state {
      case .ok: (glyphs.check, .ok)
      case .unasked, .off: (glyphs.same, .dim)
      case .limited: (glyphs.stale, .warning)
      case .failed, .offline, .stopped: (glyphs.cross, .error)
      }
    let facts = [
      source.state.word, source.medianLatency.map { "median \($0.latency)" },
      source.lastAnswer.map { time.moment($0, at: now) },
    ]
    return DetailLine(
      left: [.init("\(sign) ", role), .init(source.name)],
      right: .init(
        facts.compactMap { $0 }.joined(separator: " · "), source.isInTrouble ? role : .dim))
  }

  private func more(of source: SourceHealth, isRoomy: Bool, width: Int) -> [DetailLine] {
    if source.isInTrouble, let error = source.lastError, !isToldOf(source) {
      let count = source.failuresInARow > 1 ? "\(source.failuresInARow) times: " : ""
      let next = source.nextTry.map { " Asked again at \(time.moment($0, at: now))." } ?? ""
      let text = "\(count)\(error)."
      return DetailLine.paragraph(text + next, width: width, role: .error, indent: 3)
    }
    guard isRoomy else { return [] }
    var lines: [DetailLine] = []
    if let note = source.note {
      lines += DetailLine.paragraph(note, width: width, role: .dim, indent: 3)
    }
    if let error = source.lastError, let at = source.lastErrorAt, !isToldOf(source) {
      lines += DetailLine.paragraph(
        "Failed at \(time.moment(at, at: now)): \(error)", width: width, role: .dim, indent: 3)
    }
    return lines
  }

  /// Whether the state of the refresh says already what is wrong with a source.
  private func isToldOf(_ source: SourceHealth) -> Bool {
    hold?.source == source.name && hold?.reason == source.lastError
  }

  /// The changes of band in view, with their cause.
  func monitorFeed(rows: Int) -> [DetailLine] {
    let count = monitor.newlyHot.isEmpty ? "" : "\(monitor.newlyHot.count) newly HOT"
    guard !monitor.feed.isEmpty else {
      return [
        .title("Changes of band"),
        DetailLine(
          left: [.init(monitor.isRead ? "No company has changed its band yet." : "…", .dim)]),
      ]
    }
    return [.title("Changes of band", right: .init(count, .hot))]
      + monitor.feed.dropFirst(monitor.topLine).prefix(rows).map(line)
  }

  private func line(of change: BandChange) -> DetailLine {
    let glyphs = Glyphs(charset)
    let isNew = change.to == .hot && monitor.newlyHot.contains(change.domain)
    let at = narrow(change.at)
    let points = change.points.map { $0 < 0 ? "(\($0))" : "(+\($0))" } ?? ""
    let total = change.total.map(String.init) ?? "-"
    let cause = change.cause.map { ": \($0.words)" } ?? ""
    let name = change.domain.known(
      as: watchlist.table[change.domain]?.name ?? change.name, in: charset)
    let word = (change.to?.rawValue ?? "none").rightPadded(to: 4)
    return DetailLine(
      left: [
        .init(at.leftPadded(to: 6) + " ", .dim),
        .init(
          "\(change.to.glyph(glyphs)) \(word) \(total.leftPadded(to: 2)) "
            + points.rightPadded(to: 6), change.to.role),
        .init(" \(name)", .text, isNew ? .bold : []), .init(cause, .dim),
      ], indent: 1)
  }

  /// An instant in six columns: the time, the day, or how long ago.
  private func narrow(_ date: Date) -> String {
    if time.isoDay(date) == time.isoDay(now) { return time.clock(date) }
    let day = time.day(date, at: now)
    return day.columns > 6 ? Ages.short(date, at: now) : day
  }

  /// The lines of the log in view.
  func monitorLog(rows: Int) -> [DetailLine] {
    let isUp = monitor.logOffset > 0
    let end = monitor.log.count - monitor.logOffset
    let shown = monitor.log[max(0, end - max(0, rows))..<max(0, end)]
    return [.title("Log", right: .init(isUp ? "\(monitor.logOffset) more below" : "", .dim))]
      + (monitor.log.isEmpty
        ? [DetailLine(left: [.init("Nothing is in the log.", .dim)])] : shown.map(line))
  }

  private func line(of line: LogLine) -> DetailLine {
    let at = narrow(line.at)
    let role: Role =
      switch line.level {
      case .error: .error
      case .warning: .warning
      case .info: .text
      case .debug: .dim
      }
    let level = line.level == .info || line.level == .debug ? "" : "\(line.level.rawValue): "
    return DetailLine(
      left: [.init(at.leftPadded(to: 6) + " ", .dim), .init(level + line.text, role)])
  }
}
