import Dashboard
import Intent
import IntentRefresh
import IntentStore

/// What goes on in a store beside the requests to it: rounds, and the jobs that were sent.
struct ServedStore: Sendable {
  private let feed: RefreshFeed

  init(_ session: Session, _ store: Store) {
    var work = RefreshWork(on: store, session.configuration)
    work.isLasting = { ($0 as? StoreError)?.reason == .diskFull }
    feed = RefreshFeed(
      store: store,
      refresher: Refresher(interval: session.configuration.refresh.interval, work: work),
      turn: StoreTurn(.refresh, store.location), watch: StoreWatch(store.location),
      log: session.log)
  }

  func run() async {
    await withDiscardingTaskGroup { group in
      group.addTask { await feed.run() }
    }
  }
}
