import Canvas
@testable import Dashboard
import Foundation
import Intent

extension Scene {
  static let monitors = [
    monitor("monitor", alsoTall: true, []),
    monitor(
      "monitor-running",
      [
        .roundBegan(due: 1_000, at: .sample), .bandChanged(.acme),
        .scoringFailed(Domain(kept: "acme.example"), reason: "its name is odd"),
        .progressed(done: 512, of: 1_000), .ticked(.sample + 8),
      ]),
    monitor("monitor-paused", [.paused]),
    monitor("monitor-watching", [.watching]),
    monitor(
      "monitor-disk-full",
      [
        .roundBegan(due: 1_000, at: .sample), .progressed(done: 256, of: 1_000),
        .held(
          Hold(
            reason: "store /home/ana/intentiq.db: the disk is full (make room, then try again)",
            until: .sample + 70)), .ticked(.sample + 61),
      ]),
    monitor(
      "monitor-failed-source", [.sourceChanged(.failedFolder), .sourceChanged(.limitedModel)]),
    monitor("monitor-api-limited", waiting(.limited, until: .sample + 60)),
    monitor("monitor-api-offline", waiting(.offline, until: .sample + 90)),
    monitor("monitor-api-stopped", waiting(.stopped, until: nil)),
    monitor(
      "monitor-long-round",
      [
        .roundBegan(due: 9, at: .sample - 1_500),
        .roundEnded(scored: 8, failed: 1, bandChanges: 0, at: .sample),
        .nextRound(at: .sample + 900),
      ]),
    Scene("monitor-first", from: { Driver(size: $0, charset: $1, showing: []) }) { driver in
      driver.happen(.sourceChanged(.unaskedEngine), .sourceChanged(.noFolder))
      driver.press(.character("3"))
      driver.happen(
        .monitorLoaded(
          MonitorReading(queue: DueQueue(count: 0, next: [], later: []), changes: [], log: [])))
    },
    Scene("monitor-reading") { driver in driver.press(.character("3")) },
    Scene(
      "monitor-read-only",
      from: {
        Driver(size: $0, charset: $1, readOnlyReason: "The store can only be read here.")
      }
    ) { driver in driver.press(.character("3")) },
  ]

  /// A round of which an API has scored a part.
  private static func waiting(_ kind: Hold.Kind, until date: Date?) -> [Event] {
    let api = SourceHealth.api(in: kind, until: date)
    let hold = Hold(kind, of: api.name, reason: api.lastError ?? "", until: date)
    return [
      .roundBegan(due: 24, at: .sample - 8), .progressed(done: 16, of: 24), .sourceChanged(api),
      .held(hold),
    ]
  }

  /// The monitor of a day at work, idle between two rounds, and what happens then.
  private static func monitor(
    _ name: String, alsoTall isTall: Bool = false, _ events: [Event]
  ) -> Scene {
    Scene(name, alsoTall: isTall) { driver in
      driver.happen(
        .sourceChanged(.engine), .sourceChanged(.folder), .sourceChanged(.model),
        .roundBegan(due: 7, at: .sample - 900),
        .roundEnded(scored: 7, failed: 0, bandChanges: 1, at: .sample - 898),
        .nextRound(at: .sample + 2_700), .clock(.sample))
      driver.press(.character("3"))
      driver.happen(.monitorLoaded(.sample))
      for event in events { driver.happen(event) }
      if !events.isEmpty { driver.press(.character("k")) }
    }
  }
}
