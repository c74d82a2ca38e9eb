import Canvas
import Foundation
import Intent

extension DashboardModel {
  /// Takes in that a round began, and has the seconds counted where somebody looks at it.
  mutating func beginRound(due: Int, at instant: Date?) -> [Effect] {
    refresh = .running(done: 0, of: due)
    if let instant { now = instant }
    monitor.beginRound(due: due, at: instant ?? now)
    return tickIfLookedAt()
  }

  mutating func goOnWithRound(to done: Int, of total: Int) -> [Effect] {
    if refresh != .paused { refresh = .running(done: done, of: total) }
    monitor.goOn(to: done, of: total)
    return tickIfLookedAt()
  }

  mutating func endRound(
    scored: Int, failed: Int, bandChanges: Int, at instant: Date?
  ) -> [Effect] {
    if let instant { now = instant }
    monitor.endRound(
      scored: scored, failed: failed, bandChanges: bandChanges, at: instant ?? now)
    return loadMonitorIfLookedAt()
  }

  /// Takes in that the round waits; that somebody may have to do something about it is said once,
  /// and left to the monitor where that is looked at.
  mutating func take(_ hold: Hold) {
    guard refresh != .paused else { return }
    if hold.kind.role == .error, screen != .monitor, hold.reason != self.hold?.reason {
      notice = Notice(
        "\(hold.reason.prefix(1).uppercased())\(hold.reason.dropFirst()).", kind: .failed)
    }
    refresh = .held(hold)
  }

  /// Why the round waits; nil where it does not.
  var hold: Hold? {
    if case .held(let hold) = refresh { hold } else { nil }
  }

  /// Asks for a round; one that waits goes on, and is told of anew if it has to wait again.
  mutating func refreshAll() -> [Effect] {
    if hold != nil {
      refresh = .running(done: monitor.round?.done ?? 0, of: monitor.round?.due ?? 0)
    }
    return [.refresh]
  }

  /// While a round runs and is looked at, the time it takes is told by the second.
  mutating func tick(at instant: Date) -> [Effect] {
    isTicking = false
    now = instant
    return tickIfLookedAt()
  }

  private mutating func tickIfLookedAt() -> [Effect] {
    guard screen == .monitor, monitor.round != nil, refresh != .paused, !isTicking else {
      return []
    }
    isTicking = true
    return [.tick]
  }

  /// The queue and the feed are read while somebody looks at them.
  func loadMonitorIfLookedAt() -> [Effect] { screen == .monitor ? [.loadMonitor] : [] }

  mutating func showMonitor() -> [Effect] { [.loadMonitor] + tickIfLookedAt() }

  /// Goes from a change of band to its company on the watchlist.
  mutating func goToChangedCompany() -> [Effect] {
    guard let domain = monitor.selected?.domain else { return [] }
    screen = .watchlist
    if !watchlist.shownDomains.contains(domain) {
      watchlist.narrow(toBand: nil)
      watchlist.narrow(to: Filter())
    }
    watchlist.select(domain)
    // Where there is no room for both, the company is what was asked for.
    isDetailOpen = layout.detail == nil
    return []
  }

  /// The company that is scored by itself: the one that the cursor stands on, on the monitor else
  /// the first that is due.
  var companyToRefresh: Domain? {
    selected?.domain ?? (screen == .monitor ? monitor.queue?.next.first?.domain : nil)
  }

  mutating func changeInterval(to interval: Duration?) -> [Effect] {
    guard let interval else {
      notice = Notice("The interval goes from 1m to 1d.", kind: .hint)
      return []
    }
    return [.setInterval(interval)]
  }

  mutating func setInterval(_ interval: Duration) {
    monitor.interval = interval
    notice = Notice("A round every \(interval.words).")
  }

  /// Who turned HOT and is looked at need not be told of any longer.
  mutating func noteSeen() {
    if screen == .monitor {
      monitor.seeAll()
    } else if let selected {
      monitor.see(selected.domain)
    }
  }
}
