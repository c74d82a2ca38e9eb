import Dashboard
import Foundation
import Intent
import IntentRefresh
import IntentStore

extension EffectRunner {
  /// How many companies of the queue and changes of band the monitor is given.
  private static let queueLength = 40
  private static let feedLength = 300
  private static let logLength = 300

  func loadMonitor() async throws {
    let queue = try await store.dueQueue(
      at: now, maxAge: rule.maxAge, policy: rule.policy, byAgeAlone: rule.isByAgeAlone,
      sparingAPI: rule.sparesAPI, limit: Self.queueLength)
    let changes = try await store.bandChanges(limit: Self.feedLength)
    mailbox.send(
      .monitorLoaded(
        MonitorReading(queue: queue, changes: changes, log: log.tail(Self.logLength))))
  }

  func setInterval(_ interval: Duration) async {
    await refresher.setInterval(interval)
    log.write(.info, "refresh: a round every \(interval.components.seconds / 60) min")
    mailbox.send(.intervalSet(interval))
  }
}
