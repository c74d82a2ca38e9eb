import Dashboard
import Foundation
import Intent
import IntentRefresh

/// Writes to the log what a refresh reports, a round in a few lines however large it is.
struct RefreshLog {
  /// How many failures of a round are written one by one.
  private static let mostFailures = 20

  let log: Log
  private var failures = 0

  /// Why the round waits, as it was written last.
  private var heldBecause: String?

  init(_ log: Log) {
    self.log = log
  }

  mutating func take(_ event: Refresher.Event) {
    switch event {
    case .roundBegan(let due, _):
      failures = 0
      log.write(.debug, "round: \(Counted(due, "company", "companies")) due")
    case .progressed:
      if heldBecause != nil { log.write(.info, "round: goes on") }
      heldBecause = nil
    case .failed(let domain, let reason): fail(domain, reason)
    case .held(let hold): take(hold)
    case .bandChanged(let change): tell(of: change)
    case .roundEnded(let report): tell(of: report)
    case .paused: log.write(.info, "refresh: paused")
    case .resumed: log.write(.info, "refresh: goes on")
    case .scored, .nextRound: break
    }
  }

  /// What is said again and again while a round waits is written once.
  private mutating func take(_ hold: Hold) {
    switch hold.kind {
    case .busy, .limited: log.write(.debug, "round: waits: \(hold.reason)")
    case .waiting, .offline, .stopped:
      if heldBecause != hold.reason { log.write(.error, "round: waits: \(hold.reason)") }
      heldBecause = hold.reason
    }
  }

  private mutating func fail(_ domain: Domain?, _ reason: String) {
    failures += 1
    guard failures <= Self.mostFailures else { return }
    log.write(.warning, (domain.map { "\($0.shown): " } ?? "round: ") + reason)
    if failures == Self.mostFailures { log.write(.warning, "round: further failures are counted") }
  }

  private func tell(of change: BandChange) {
    guard change.from != nil else { return }
    let total = change.total.map(String.init) ?? "not scored"
    let cause = change.cause.map { " (\($0.words))" } ?? ""
    log.write(
      .debug,
      "\(change.domain.shown): from \(change.from?.rawValue ?? "no band") to"
        + " \(change.to?.rawValue ?? "no band"), \(total)\(cause)")
  }

  private func tell(of report: RoundReport) {
    let seconds = max(0, report.ended.timeIntervalSince(report.began))
    let cut = report.wasCutShort ? ", cut short" : ""
    log.write(
      report.failed > 0 || report.wasCutShort ? .warning : .info,
      report.scored + report.failed == 0
        ? "round: nothing scored\(cut)"
        : "round: \(report.scored.grouped) scored, \(report.failed.grouped) failed,"
          + " \(report.bandChanges.grouped) changed band, in \((seconds * 10).rounded() / 10)"
          + " s\(cut)")
  }
}
