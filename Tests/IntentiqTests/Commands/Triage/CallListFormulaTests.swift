import Foundation
import Intent
import IntentStore
import Testing
import TestSupport

/// The call list against the formula of the scoring model, said a second time.
@Suite struct CallListFormulaTests {
  let workplace: Workplace
  let now = Date.now

  init() throws { workplace = try Workplace() }

  @Test(arguments: [UInt64(1), 2])
  func `companies in every state have the priority and the place of the formula`(
    seed: UInt64
  ) async throws {
    var dice = SeededGenerator(seed: seed)
    let domains = (0..<150).map { Domain(kept: "company-\($0).example") }
    let deeds = try await fill(domains, &dice)

    let listed = try objects("watchlist", "list", "--json")
    let called = try objects("prioritize", "--limit", "1000", "--json")

    let expected = try listed.compactMap { try expectation($0, deeds) }.sorted(by: precedes)
    #expect(expected.count > 50)
    #expect(Set(expected.map(\.touched)).count == 4, "every term of touches occurs")
    #expect(called.map { $0["domain"] as? String } == expected.map(\.domain))
    #expect(called.map { $0["priority"] as? Int } == expected.map(\.priority))
    for entry in called {
      let points = (entry["reasons"] as? [[String: Any]] ?? []).compactMap { $0["points"] as? Int }
      #expect(points.reduce(0, +) == entry["priority"] as? Int)
      #expect(!points.contains(0))
    }
  }

  private struct Expectation {
    let domain: String
    let score: Int
    let priority: Int
    let touched: Int
    let decaysAt: String
  }

  private func precedes(_ first: Expectation, _ second: Expectation) -> Bool {
    if first.priority != second.priority { return first.priority > second.priority }
    if first.score != second.score { return first.score > second.score }
    if first.decaysAt != second.decaysAt { return first.decaysAt < second.decaysAt }
    return first.domain < second.domain
  }

  /// Nil for a company that is left out.
  private func expectation(_ entry: [String: Any], _ deeds: [String: Deed]) throws -> Expectation? {
    let domain = try #require(entry["domain"] as? String)
    guard let score = entry["intent_score"] as? Int else { return nil }
    var touched = 0
    switch deeds[domain] {
    case .snoozed, .meetingAhead, .disqualified, .won: return nil
    case .touched(let days): touched = days <= 1 ? 25 : days <= 3 ? 15 : days <= 7 ? 8 : 0
    case .reopened, .none: break
    }
    let urgency = ["act-now": 15, "this-week": 8, "this-month": 3, "nurture": 0]
    let momentum = try #require(entry["score_change"] as? Int)
    let date = (entry["score_decay_date"] as? String).flatMap { Date(iso8601: $0) }
    let days = date.map { $0.timeIntervalSince(.now) / 86_400 } ?? .infinity
    let isCold = entry["score_band"] as? String == "COLD"
    let decay = isCold ? 0 : days <= 7 ? 10 : days <= 14 ? 5 : 0
    let priority =
      score + (urgency[entry["urgency"] as? String ?? ""] ?? 0) + max(-10, min(10, momentum))
      + decay - touched
    return Expectation(
      domain: domain, score: score, priority: priority, touched: touched,
      decaysAt: entry["score_decay_date"] as? String ?? "9999")
  }

  private enum Deed {
    case touched(days: Double)
    case snoozed, meetingAhead, disqualified, won, reopened
  }

  /// Makes a store of companies with any evidence, in any state; returns what was done to each.
  private func fill(_ domains: [Domain], _ dice: inout SeededGenerator) async throws -> [String:
    Deed]
  {
    let store = try Store(.file(workplace.folder.appending(path: "t.db").path))
    try await store.add(domains.map { AccountDraft(domain: $0) }, at: now - 90 * 86_400)
    let kinds = Evidence.Kind.allCases
    for domain in domains.dropLast(5) {
      let pieces = (0..<(2 + dice.below(14))).map { index in
        Evidence(
          domain: domain, kind: kinds[dice.below(kinds.count)],
          observedAt: now - Double(dice.below(60 * 24)) * 3_600, headline: "Headline \(index)",
          magnitude: Double(dice.below(80)), source: "test")
      }
      try await store.keep(pieces, file: nil, at: now)
    }
    let (model, instant) = (ScoringModel(), now)
    try await store.rescore(domains, at: now) { _, evidence, looks in
      model.score(evidence, looks: looks, at: instant)
    }
    var deeds: [String: Deed] = [:]
    for domain in domains {
      var activities: [Activity.Deed] = []
      var at = now
      switch dice.below(9) {
      case 0, 1, 2:
        let days = [0.5, 2, 5, 9][dice.below(4)]
        at = now - days * 86_400
        activities = [.touched(.voicemail, meeting: nil)]
        deeds[domain.rawValue] = .touched(days: days)
      case 3:
        activities = [.snoozed(until: now + 86_400, band: nil)]
        deeds[domain.rawValue] = .snoozed
      case 4:
        at = now - 3 * 86_400
        activities = [.touched(.meeting, meeting: now + 86_400)]
        deeds[domain.rawValue] = .meetingAhead
      case 5:
        activities = [.disqualified]
        deeds[domain.rawValue] = .disqualified
      case 6:
        activities = [.won]
        deeds[domain.rawValue] = .won
      case 7:
        activities = [.won, .snoozed(until: now + 86_400, band: nil), .reopened]
        deeds[domain.rawValue] = .reopened
      default: break
      }
      for deed in activities { try await store.record([Activity(domain, deed, at: at)], at: at) }
    }
    return deeds
  }

  private func objects(_ words: String...) throws -> [[String: Any]] {
    let run = try workplace.run(["--store", "t.db"] + words)
    #expect(run.status == 0, "\(run.errors)")
    let list = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
    return try #require(list)
  }
}
