import Dashboard
import Intent
import IntentRefresh
import IntentStore

/// What goes on in a store beside the requests to it: rounds, and the jobs that were sent.
struct ServedStore: Sendable {
  private let feed: RefreshFeed
  private let jobs: BulkDesk
  private let log: Log

  init(_ session: Session, _ store: Store) {
    var work = session.engineWork(on: store)
    work.isLasting = { ($0 as? StoreError)?.reason == .diskFull }
    feed = RefreshFeed(
      store: store,
      refresher: Refresher(interval: session.configuration.refresh.interval, work: work),
      turn: StoreTurn(.refresh, store.location), watch: StoreWatch(store.location),
      log: session.log)
    jobs = session.bulkDesk(in: store)
    log = session.log
  }

  /// Has it look for a job that was sent just now.
  func lookForJobs() { jobs.look() }

  func run() async {
    await withDiscardingTaskGroup { group in
      group.addTask { await feed.run() }
      group.addTask { await jobs.run() }
      group.addTask { await tellOfJobs() }
    }
  }

  private func tellOfJobs() async {
    for await event in jobs.events {
      switch event {
      case .changed(let job) where !job.isLive: log.write(.info, "job \(job.id): \(job.words)")
      case .changed: break
      case .held(let reason): log.write(.error, "jobs wait: \(reason)")
      }
    }
  }
}
