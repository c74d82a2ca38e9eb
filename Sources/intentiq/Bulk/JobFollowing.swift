import Intent
import IntentStore

/// Follows a job to its end, whichever process runs it.
struct JobFollowing: Sendable {
  let store: Store
  let desk: BulkDesk
  let id: BulkJob.ID

  /// Runs the jobs, or waits for the process that does, until the job has ended.
  ///
  /// - Throws: ``Interrupted`` when somebody pressed C-c: then the job waits for the next process.
  func end(show: (BulkJob) -> Void) async throws -> BulkJob {
    let watch = StoreWatch(store.location)
    let seen = try await store.foreignChanges()
    let interrupts = InterruptWatch()
    defer { interrupts.cancel() }
    let (jobs, telling) = AsyncStream.makeStream(of: BulkJob.self)
    return try await withThrowingTaskGroup(of: Void.self) { group in
      defer { group.cancelAll() }
      group.addTask { [desk, id] in
        for await event in desk.events {
          switch event {
          case .changed(let job): if job.id == id { telling.yield(job) }
          case .held(let reason): Console.say("\(id): it waits: \(reason)")
          }
        }
      }
      group.addTask {
        await watch?.forEachForeignChange(of: store, since: seen) { await tell(telling) }
      }
      group.addTask { [desk] in await desk.run() }
      group.addTask {
        for await _ in interrupts.requests { telling.finish() }
      }
      await tell(telling)
      for await job in jobs {
        show(job)
        if !job.isLive { return job }
      }
      throw Interrupted()
    }
  }

  private func tell(_ telling: AsyncStream<BulkJob>.Continuation) async {
    if let job = try? await store.job(id) { telling.yield(job) }
  }
}
