import Dispatch

/// Runs an actor on a dispatch queue, so that its blocking C calls never hold up other tasks.
///
/// Tasks that prefer it run there too, between the actor's own work: what they ask of the actor costs
/// them no way to another thread.
final class QueueExecutor: SerialExecutor, TaskExecutor {
  private let queue: DispatchQueue

  init(label: String) {
    queue = DispatchQueue(label: label)
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async {
      job.runSynchronously(
        isolatedTo: self.asUnownedSerialExecutor(), taskExecutor: self.asUnownedTaskExecutor())
    }
  }
}
