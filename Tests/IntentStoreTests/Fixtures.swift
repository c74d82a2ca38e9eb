import Foundation
import Intent
import IntentStore

let now = Date(timeIntervalSince1970: 1_773_306_000)  // 2026-03-12T09:00:00Z
let acme = Domain(kept: "acme.com")
let globex = Domain(kept: "globex.com")
let day = 86_400.0

/// A folder of its own for a test, gone with it.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "store-tests-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  func file(_ name: String = "store.db") -> String { path + "/" + name }

  /// What is in the folder, by name.
  func contents() throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: path)
    return try Dictionary(
      uniqueKeysWithValues: names.map { ($0, try Data(contentsOf: URL(filePath: file($0)))) })
  }
}

extension Evidence {
  static func fixture(
    of domain: Domain = acme, kind: Kind = .fundingRound, daysAgo: Double = 1,
    headline: String = "Raises $10M", magnitude: Double? = 10_000_000, confidence: Double = 1,
    source: String = "import", url: String? = nil
  ) -> Evidence {
    Evidence(
      domain: domain, kind: kind, observedAt: now - daysAgo * day, headline: headline,
      magnitude: magnitude, confidence: confidence, source: source, url: url)
  }
}

extension Score {
  /// A score of so many points, all of them for funding.
  static func fixture(
    _ total: Int?, at instant: Date = now, decayDate: Date? = nil, policy: String = "intent-1",
    keyTriggers: [String] = []
  ) -> Score {
    Score(
      points: PerSignal(funding: total ?? 0, hiring: 0, news: 0, technology: 0, web: 0),
      statuses: PerSignal(
        funding: .ok, hiring: .noSignal, news: .stale, technology: .notFound, web: .unavailable),
      coverage: 0.55, status: total == nil ? .unscorable : .partial, policy: policy,
      scoredAt: instant, keyTriggers: keyTriggers,
      summary: ScoreSummary(
        total: total, band: total.map(Policy.standard.band), stage: .consideration,
        urgency: .thisMonth, momentum: -7, trend: Trend([1, 2, 3, 4, total ?? 0]),
        scoredAt: instant, decayDate: decayDate, isStale: true))
  }
}

extension Store {
  /// Puts companies on the watchlist with their scores.
  func list(_ totals: [(Domain, Int?)]) throws {
    try add(totals.map { AccountDraft(domain: $0.0) }, at: now)
    for (domain, total) in totals { try keep(.fixture(total), for: domain) }
  }

  func keep(_ score: Score, for domain: Domain) throws {
    try rescore([domain], at: score.scoredAt) { _, _, _ in score }
  }

  func score(_ domain: Domain, total: Int?, at instant: Date) throws {
    try keep(.fixture(total, at: instant), for: domain)
  }
}
