import Foundation
import Testing

/// Each kind of evidence through the whole program: import, score and explain.
@Suite struct EvidenceKindScoreTests {
  /// A kind with a magnitude, its signal, its cap, and the strength that the model gives it.
  static let positive: [(String, Double?, String, Double, Double)] = [
    ("funding_round", 10_000_000, "funding", 25, 0.7), ("funding_round", nil, "funding", 25, 0.6),
    ("ipo", nil, "funding", 25, 0.999), ("acquisition", 1_000_000, "funding", 25, 0.5),
    ("grant", 1_000_000, "funding", 25, 0.4), ("open_roles", 15, "hiring", 20, 4.0 / 6),
    ("hiring_growth", 40, "hiring", 20, 0.4), ("executive_hire", nil, "hiring", 20, 0.5),
    ("product_launch", nil, "news", 20, 0.6), ("partnership", nil, "news", 20, 0.45),
    ("expansion", nil, "news", 20, 0.5), ("leadership_change", nil, "news", 20, 0.5),
    ("award", nil, "news", 20, 0.2), ("mention", 15, "news", 20, 0.5),
    ("technology_adopted", nil, "technology", 20, 0.7),
    ("technology_evaluated", nil, "technology", 20, 0.8),
    ("technology_dropped", nil, "technology", 20, 0.6), ("release", nil, "technology", 20, 0.5),
    ("demo_request", nil, "web", 15, 0.95), ("trial_started", nil, "web", 15, 0.95),
    ("pricing_visit", 3, "web", 15, 0.5), ("page_visit", 3, "web", 15, 0.25),
    ("content_download", nil, "web", 15, 0.4), ("traffic_growth", 45, "web", 15, 0.75),
    ("site_change", nil, "web", 15, 0.3),
  ]

  /// A kind that takes intent away, beside one of its signal whose strength is known.
  static let negative: [(String, Double?, String, String, Double, Double, Double)] = [
    ("bankruptcy", nil, "ipo", "funding", 25, 0.999, 0.999),
    ("layoffs", 10, "executive_hire", "hiring", 20, 0.5, 0.6),
    ("hiring_freeze", nil, "executive_hire", "hiring", 20, 0.5, 0.6),
    ("breach", nil, "product_launch", "news", 20, 0.6, 0.3),
    ("lawsuit", nil, "product_launch", "news", 20, 0.6, 0.3),
    ("technology_locked_in", nil, "release", "technology", 20, 0.5, 0.7),
  ]

  let workplace: Workplace

  init() throws { workplace = try Workplace() }

  func line(_ kind: String, _ magnitude: Double?) -> String {
    let amount = magnitude.map { ",\"magnitude\":\($0)" } ?? ""
    return "{\"domain\":\"acme.com\",\"kind\":\"\(kind)\",\"observed_at\":\"2026-03-12\","
      + "\"headline\":\"\(kind)\"\(amount)}\n"
  }

  /// The account of a signal after evidence was imported, at the end of its first day.
  func account(of signal: String, after lines: String) throws -> [String: Any] {
    let counts = try workplace.run("--store", "t.db", "import", "evidence", "-", input: lines)
    #expect(counts.status == 0, "\(counts.errors)")
    let run = try workplace.run(
      "--store", "t.db", "--at", "2026-03-12T23:00:00Z", "explain", "acme.com", "--json")
    return try JSONObject(run.output).object("signals", signal)
  }

  @Test(arguments: positive)
  func `a kind alone gives its strength of the cap`(
    kind: String, magnitude: Double?, signal: String, cap: Double, strength: Double
  ) throws {
    let account = try account(of: signal, after: line(kind, magnitude))
    let points = Int((cap * strength + 0.5).rounded(.down))

    #expect(account["score"] as? Int == points)
    let event = try #require((account["evidence"] as? [[String: Any]])?.first)
    let weight = try #require(event["weight"] as? Double)
    #expect(abs(weight - strength) < 1e-9)
    #expect(event["share"] as? Double == Double(points))
  }

  @Test(arguments: negative)
  func `a kind against takes its strength away`(
    kind: String, magnitude: Double?, beside: String, signal: String, cap: Double,
    gain: Double, loss: Double
  ) throws {
    let account = try account(of: signal, after: line(beside, nil) + line(kind, magnitude))
    let points = Int((cap * gain * (1 - loss) + 0.5).rounded(.down))

    #expect(account["score"] as? Int == points)
    let shares = try #require(account["evidence"] as? [[String: Any]]).map { event in
      event["share"] as? Double ?? .nan
    }
    #expect(shares.reduce(0, +) == Double(points))
    #expect(shares.contains { $0 < 0 })
  }
}
