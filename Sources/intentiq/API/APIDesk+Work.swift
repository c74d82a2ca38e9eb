import Intent
import IntentAPI
import IntentStore

extension APIDesk {
  /// What the router asks of the desk.
  nonisolated var work: APIWork {
    APIWork(
      admit: { try await self.admit(KeyHash(of: $0)) },
      score: { try await self.score(ScoreQuestion(domain: $0, parts: $1), for: $2) },
      watchlist: { try await self.watchlist($0) },
      add: { try await self.add($0) },
      remove: { try await self.remove($0) },
      prioritize: { try await self.prioritize($0, $1) },
      read: { try Self.rows(in: $0, of: $1) },
      submit: { try await self.submit($0, name: $1, key: $2) },
      job: { try await self.store.job($0) },
      file: { try await self.file(of: $0) })
  }
}
