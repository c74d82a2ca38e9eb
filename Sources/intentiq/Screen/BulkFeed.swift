import Dashboard
import Intent
import IntentStore

/// Has the jobs run while the screen is open, and brings to it what becomes of jobs and keys.
struct BulkFeed: Sendable {
  let store: Store
  let desk: BulkDesk
  let watch: StoreWatch?
  let mailbox: Mailbox
  let log: Log

  /// Runs until its task is cancelled.
  func run() async {
    await withDiscardingTaskGroup { group in
      group.addTask { await desk.run() }
      group.addTask { await tellOfOthers() }
      for await event in desk.events {
        switch event {
        case .changed(let job):
          mailbox.send(.bulk(.changed(job)))
          if !job.isLive { log.write(.info, "bulk: \(job.id) \(job.words)") }
        case .held(let reason):
          log.write(.warning, "bulk: the jobs wait: \(reason)")
          mailbox.send(.failed(reason: "The jobs wait: \(reason)".sentence))
        }
      }
    }
  }

  /// Tells that another program has written; of a server with many requests not each time.
  private func tellOfOthers() async {
    guard let watch, let seen = try? await store.foreignChanges() else { return }
    await watch.forEachForeignChange(of: store, since: seen) {
      mailbox.send(.bulk(.othersWrote))
      try? await Task.sleep(for: Self.pause)
    }
  }

  private static let pause = Duration.milliseconds(250)
}
