import Foundation
import Intent
import IntentStore

/// Scores put into a store, beside the bare calls of SQLite for the same rows.
struct StoringBench {
  private let workplace: Workplace
  private var companies: GeneratedCompanies { workplace.companies }

  init(_ workplace: Workplace) {
    self.workplace = workplace
  }

  var measurements: [Measurement] {
    [
      Measurement("storing scores") { try await storing() },
      Measurement("storing scores again") { try await storingAgain() },
      Measurement("a round over all") { try await round() },
    ]
  }

  /// The first scores of all.
  private func storing() async throws -> [Figure] {
    let listed = try await workplace.listedStore()
    let scores = scores(at: companies.now)
    let kept = try await keptRows(of: scores, at: companies.now, after: listed)
    let taken = try await Stopwatch().medians {
      try Store(.file(try workplace.copy(of: listed, as: "scores.db")))
    } _: { store in
      try await store.keep(scores, at: companies.now)
    } beside: {
      try BareDatabase(try workplace.copy(of: listed, as: "bare.db"))
    } _: { database in
      try database.run(
        [
          ("INSERT INTO score VALUES (\(kept.scores.places))", kept.scores),
          ("INSERT INTO history VALUES (\(kept.history.places))", kept.history),
        ], chunk: Store.chunk)
    }
    return figures("storing scores", taken)
  }

  /// The scores of the day after in place of the first.
  private func storingAgain() async throws -> [Figure] {
    let listed = try await workplace.listedStore()
    let first = try workplace.copy(of: listed, as: "first.db")
    try await Store(.file(first)).keep(scores(at: companies.now), at: companies.now)
    let tomorrow = companies.now + 86_400
    let scores = scores(at: tomorrow)
    let kept = try await keptRows(of: scores, at: tomorrow, after: first)
    let taken = try await Stopwatch().medians {
      try Store(.file(try workplace.copy(of: first, as: "scores.db")))
    } _: { store in
      try await store.keep(scores, at: tomorrow)
    } beside: {
      try BareDatabase(try workplace.copy(of: first, as: "bare.db"))
    } _: { database in
      let settings = try database.columns(of: "score").enumerated()
        .map { "\($1) = ?\($0 + 1)" }.joined(separator: ", ")
      try database.run(
        [
          ("UPDATE score SET \(settings) WHERE company = ?1", kept.scores),
          ("INSERT INTO history VALUES (\(kept.history.places))", kept.history),
        ], chunk: Store.chunk)
    }
    return figures("storing scores again", taken)
  }

  /// Reading the evidence, scoring it and storing the scores, as a refresh does.
  private func round() async throws -> [Figure] {
    let known = try await workplace.knownStore()
    let seconds = try await Stopwatch().median {
      try Store(.file(try workplace.copy(of: known, as: "round.db")))
    } _: { store in
      try await store.scoreAllDue(at: companies.now)
    }
    return .times("a round over all", seconds, each: companies.count)
  }

  private func figures(
    _ name: String, _ taken: (first: Double, second: Double, ratio: Double)
  ) -> [Figure] {
    .times(name, taken.first, each: companies.count)
      + [Figure("  beside bare C calls", .ratio(taken.ratio), bar: Bar(.ratio(2)))]
  }

  private func scores(at instant: Date) -> [ScoreChunk] {
    let model = ScoringModel()
    return stride(from: 0, to: companies.count, by: Store.chunk).map { start in
      let chunk = (start..<min(start + Store.chunk, companies.count)).map { index in
        (
          companies.domain(at: index),
          model.score(companies.evidence(at: index), looks: .unseen, at: instant)
        )
      }
      return ScoreChunk(
        domains: chunk.map(\.0), scores: Dictionary(uniqueKeysWithValues: chunk))
    }
  }

  /// The rows that a store makes of scores: those of the scores, and the newest of the history.
  private func keptRows(
    of scores: [ScoreChunk], at instant: Date, after store: String
  ) async throws -> (scores: BareRows, history: BareRows) {
    let path = try workplace.copy(of: store, as: "kept.db")
    try await Store(.file(path)).keep(scores, at: instant)
    let database = try BareDatabase(path)
    let scored = try BareRows("SELECT * FROM score ORDER BY company", in: database)
    let history = try BareRows(
      "SELECT * FROM history WHERE at = \(instant.timeIntervalSince1970) ORDER BY company",
      in: database)
    return (scored, history)
  }
}

/// Scores that are there already, as a round keeps them at once.
struct ScoreChunk {
  let domains: [Domain]
  let scores: [Domain: Score]
}

extension Store {
  fileprivate func keep(_ chunks: [ScoreChunk], at instant: Date) throws {
    for chunk in chunks {
      try rescore(chunk.domains, at: instant) { domain, _, _ in
        guard let score = chunk.scores[domain] else { throw CancellationError() }
        return score
      }
    }
  }
}
