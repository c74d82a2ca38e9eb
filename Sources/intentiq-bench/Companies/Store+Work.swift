import Foundation
import Intent
import IntentSources
import IntentStore

extension Store {
  /// How many companies a round scores at once.
  static let chunk = 256

  func importAccounts(from path: String, at now: Date) throws {
    try inTransaction { store in
      var reader = try AccountReader(InputFile(path), now: now)
      while let batch = try reader.next() { try store.keep(batch.accounts, at: now) }
    }
  }

  func importEvidence(from path: String, at now: Date) throws {
    try inTransaction { store in
      var reader = try EvidenceReader(InputFile(path), now: now)
      while let batch = try reader.next() {
        try store.keep(batch.evidence, file: "evidence.csv", at: now)
      }
    }
  }

  /// Does what a round does: asks who is due, and scores them a chunk at a time.
  func scoreAllDue(at now: Date) throws {
    let model = ScoringModel()
    let due = try due(at: now, maxAge: .seconds(86_400), policy: model.policy.name)
    for start in stride(from: 0, to: due.count, by: Self.chunk) {
      try rescore(Array(due[start..<min(start + Self.chunk, due.count)]), at: now) {
        model.score($1, looks: $2, at: now)
      }
    }
  }
}
