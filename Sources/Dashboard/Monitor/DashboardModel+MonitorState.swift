import Canvas
import Foundation
import Intent

extension DashboardModel {
  /// What the refresh is doing, in words that say what to do, then how far the round has come.
  func monitorState(width: Int) -> [DetailLine] {
    var lines = DetailLine.paragraph(stateSentence, width: width, role: stateRole)
    if let round = monitor.round {
      lines += progress(of: round, width: width)
    }
    if let last = monitor.lastRound {
      lines += DetailLine.paragraph(told(last), width: width, role: last.failed > 0 ? .error : .dim)
      if last.elapsed(at: now) > monitor.interval {
        lines += DetailLine.paragraph(
          "It took longer than the interval of \(monitor.interval.words): the next one begins"
            + " \(monitor.interval.words) after its end.", width: width, role: .warning)
      }
    }
    if isLoaded, watchlist.table.count == 0 {
      lines += DetailLine.paragraph(
        "Nobody is on the watchlist yet: \(key(.showWatchlist)) goes there, \(key(.add)) adds a"
          + " company.", width: width)
    }
    return lines
  }

  private var stateSentence: String {
    switch refresh {
    case .starting:
      readOnlyReason.map { "\($0) So nothing is refreshed." }
        ?? "Starting: looking for what is due."
    case .idle(let next):
      "Idle, next round \(time.moment(next, at: now)), every \(monitor.interval.words)."
    case .running(_, 0): "Running: nothing is due."
    case .running(let done, let total):
      "Running: \(done.grouped) of \(total.grouped) companies scored."
    case .paused:
      "Paused: no round goes on until \(key(.pauseRefresh)) is pressed; \(key(.refresh)) still"
        + " scores one company."
    case .held(let hold): sentence(of: hold)
    case .watching:
      "Watching: another intentiq refreshes this store; this one takes over when that ends. Pause"
        + " and interval are set there."
    case .asOf:
      "As of \(time.day(now, at: now)) \(time.clock(now)): nothing is refreshed; leave --at out for"
        + " that."
    }
  }

  private var stateRole: Role {
    switch refresh {
    case .starting, .idle: .text
    case .running: .accent
    case .paused, .watching, .asOf: .warning
    case .held(let hold): hold.kind.role
    }
  }

  private func sentence(of hold: Hold) -> String {
    let until = hold.until.map { time.clock($0) }
    return switch hold.kind {
    case .waiting, .offline:
      "\(hold.kind.title): \(hold.reason)."
        + (until.map { " It tries again at \($0);" } ?? "") + " \(key(.refreshAll)) tries now."
    case .busy: "\(hold.kind.title): \(hold.reason)."
    case .limited:
      "\(hold.kind.title): \(hold.reason)." + (until.map { " The round goes on at \($0)." } ?? "")
    case .stopped:
      "\(hold.kind.title): \(hold.reason). \(key(.refreshAll)) tries again; what is known stays."
    }
  }

  private func progress(of round: RoundProgress, width: Int) -> [DetailLine] {
    let elapsed = round.elapsed(at: now).words
    let left = round.remaining(at: now).map { "about \($0.words) left" }
    let times = (["\(elapsed) so far"] + [left].compactMap { $0 }).joined(separator: ", ")
    let columns = max(4, min(40, width - times.columns - 5))
    var counts = ["\(round.scored.grouped) scored", "\(round.failed.grouped) failed"]
    counts.append("\(round.bandChanges.grouped) changed band")
    return [
      DetailLine(
        left: [
          .init(Bar.text(fraction: round.fraction, columns: columns, charset: charset), .accent),
          .init("  \(times)", .dim),
        ]),
      DetailLine(
        left: [.init(counts.joined(separator: ", "), round.failed > 0 ? .error : .dim)]),
    ]
  }

  private func told(_ round: RoundProgress) -> String {
    let end = time.moment(round.ended ?? round.began, at: now)
    guard round.scored + round.failed > 0 else { return "Last round \(end): nothing was due." }
    return "Last round \(end), \(round.elapsed(at: now).words): \(round.scored.grouped) scored,"
      + " \(round.failed.grouped) failed, \(round.bandChanges.grouped) changed band."
  }

  /// A key by its name here.
  func key(_ action: Action) -> String { keymap.keyName(of: action, in: contexts) ?? "" }
}

extension Hold.Kind {
  fileprivate var title: String { word.prefix(1).uppercased() + word.dropFirst() }

  var role: Role {
    switch self {
    case .waiting, .offline, .stopped: .error
    case .limited: .warning
    case .busy: .accent
    }
  }
}
