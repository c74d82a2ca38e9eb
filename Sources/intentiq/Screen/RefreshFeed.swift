import Dashboard
import Foundation
import IntentRefresh
import IntentStore

/// Refreshes a store while a program is open, and tells of what happens meanwhile: the refresh, other
/// programs, the clock.
struct RefreshFeed: Sendable {
  let store: Store
  let refresher: Refresher
  let turn: StoreTurn
  let watch: StoreWatch?
  let log: Log

  /// Nil where nobody is to be told that companies turned HOT.
  var notices: HotNotices?
  var tell: @Sendable (Event) -> Void = { _ in }
  var loadWatchlist: @Sendable () async -> Void = {}

  /// Runs until its task is cancelled.
  func run() async {
    // What turned HOT before is told by the list, not by a bell.
    let before = (try? await store.lastBandChange()) ?? .max
    await withDiscardingTaskGroup { group in
      group.addTask { await notices?.run(after: before) }
      group.addTask { await tellOfRefresh() }
      group.addTask { await takeTurn() }
      group.addTask { await tellOfOthers() }
      group.addTask { await tellTheTime() }
    }
  }

  /// Of several programs on one store one refreshes; the others wait for it to end.
  private func takeTurn() async {
    if !turn.tryTake() {
      log.write(.info, "refresh: another program refreshes this store")
      tell(.watching)
      guard (try? await turn.take()) != nil else { return }
      tell(.resumed)
    }
    await refresher.run()
  }

  private func tellOfRefresh() async {
    var refreshLog = RefreshLog(log)
    var signals = HotSignals()
    for await event in refresher.events {
      tell(Event(event))
      refreshLog.take(event)
      if signals.take(event, at: .now) { notices?.look() }
    }
  }

  /// Reads anew what another program has written, and scores what is due by it.
  private func tellOfOthers() async {
    guard let watch, let seen = try? await store.foreignChanges(),
      var companies = try? await store.companyChanges()
    else { return }
    await withDiscardingTaskGroup { group in
      await watch.forEachForeignChange(of: store, since: seen) {
        guard let changes = try? await store.companyChanges(), changes != companies else { return }
        companies = changes
        await loadWatchlist()
        notices?.look()
        group.addTask { await scoreWhatIsDue() }
      }
      group.cancelAll()
    }
  }

  /// Evidence that another program brought is scored at once, by the one that refreshes.
  private func scoreWhatIsDue() async {
    guard turn.isTaken, await !refresher.isPaused, await !refresher.isStopped,
      await !refresher.isRoundUnderWay
    else { return }
    await refresher.refresh(isByHand: false)
  }

  /// Ages are shown in minutes at the finest, so once a minute is enough.
  private func tellTheTime() async {
    while true {
      let seconds = Date.now.timeIntervalSince1970.truncatingRemainder(dividingBy: 60)
      guard (try? await Task.sleep(for: .seconds(60 - seconds), tolerance: .seconds(1))) != nil
      else { return }
      tell(.clock(.now))
    }
  }
}

extension Event {
  fileprivate init(_ event: Refresher.Event) {
    switch event {
    case .roundBegan(let due, let date): self = .roundBegan(due: due, at: date)
    case .progressed(let done, let total): self = .progressed(done: done, of: total)
    case .scored(let scores): self = .scored(scores)
    case .bandChanged(let change): self = .bandChanged(change)
    case .failed(let domain, let reason): self = .scoringFailed(domain, reason: reason)
    case .held(let hold): self = .held(hold)
    case .roundEnded(let report):
      self = .roundEnded(
        scored: report.scored, failed: report.failed, bandChanges: report.bandChanges,
        at: report.ended)
    case .nextRound(let date): self = .nextRound(at: date)
    case .paused: self = .paused
    case .resumed: self = .resumed
    }
  }
}
