import Intent
import IntentAPI

extension BulkJob {
  /// How far it is or how it ended, in a clause: `done, 3 companies scored, 1 failed`.
  var words: String {
    let scored = Counted(completed - failed, "company", "companies").description + " scored"
    let failures = failed == 0 ? "" : ", \(failed.grouped) failed"
    switch status {
    case .queued: return "queued, \(Counted(count, "row")) to run"
    case .running: return "running, \(completed.grouped) of \(Counted(count, "row")) run"
    case .done: return "done, \(scored)\(failures)"
    case .failed: return "given up, \(scored)\(failures): \(fault ?? "nobody knows why")"
    }
  }
}

extension BulkJob {
  /// The job as the API tells of it, with what else is kept.
  var wholeJSON: JSON {
    json(before: [
      ("file", .text(name)), ("key", .count(key.map { Int($0) })),
      ("credits_deducted", .count(cost)), ("submitted_at", .instant(submittedAt)),
      ("ended_at", .instant(endedAt)),
    ])
  }
}
