import Foundation
import Intent

/// Companies with evidence such as reps have, the same ones at every run.
struct GeneratedCompanies: Sendable {
  static let piecesEach = 10

  let count: Int
  let now = Date(timeIntervalSince1970: 1_773_306_000)  // 2026-03-12T09:00:00Z

  var pieces: Int { count * Self.piecesEach }

  func domain(at index: Int) -> Domain {
    Domain(kept: "\(words(at: index).joined(separator: "-").lowercased())-\(index).example")
  }

  func name(at index: Int) -> String { words(at: index).joined(separator: " ") }

  /// What a file of accounts says of a company.
  func account(at index: Int) -> AccountDraft {
    var random = SeededRandom(seed: index)
    return AccountDraft(
      domain: domain(at: index), name: name(at: index),
      industry: pick(Self.industries, &random),
      employees: pick(["11-50", "51-200", "900"], &random),
      country: pick(["Germany", "France", "United States"], &random),
      tags: Array(Self.tags.shuffled(using: &random).prefix(index % 3)),
      owner: pick(["Ada", "Grace", "Linus"], &random))
  }

  /// A company's pieces of evidence, in no order; some companies are far hotter than others.
  func evidence(at index: Int) -> [Evidence] {
    var random = SeededRandom(seed: ~index)
    let (domain, name) = (domain(at: index), name(at: index))
    let coolness = Double.random(in: 0.1...1, using: &random)
    return (0..<Self.piecesEach).map { place in
      let kind = pick(Evidence.Kind.allCases, &random)
      let days = Double.random(in: 0...1, using: &random) * 180 * coolness
      let isEvent = Int.random(in: 0..<5, using: &random) == 0
      return Evidence(
        domain: domain, kind: kind,
        observedAt: Date(
          timeIntervalSince1970: (now.timeIntervalSince1970 - days * 86_400).rounded(.down)),
        headline: "\(name): \(kind.words), told for the \(place + 1). time",
        magnitude: magnitude(of: kind, &random),
        confidence: (Double.random(in: 0.3...1, using: &random) * 100).rounded() / 100,
        source: pick(Self.sources, &random),
        url: place.isMultiple(of: 2) ? "https://news.example/\(index)/\(place)" : nil,
        event: isEvent ? "event-\(place / 3)" : nil,
        subject: place.isMultiple(of: 4) ? kind.words : nil)
    }
  }

  private func magnitude(of kind: Evidence.Kind, _ random: inout SeededRandom) -> Double? {
    switch kind.unit {
    case .dollars: Double(Int.random(in: 1...900, using: &random) * 250_000)
    case .count, .visits: Double(Int.random(in: 1...40, using: &random))
    case .percentAMonth, .percentOfStaff: Double(Int.random(in: 1...60, using: &random))
    case nil: nil
    }
  }

  private func words(at index: Int) -> [String] {
    var random = SeededRandom(seed: index &* 31)
    return [Self.first, Self.second, Self.third].map { pick($0, &random) }
  }

  private func pick<Choice>(_ choices: [Choice], _ random: inout SeededRandom) -> Choice {
    choices[Int.random(in: choices.indices, using: &random)]
  }

  private static let first = [
    "Amber", "Birch", "Cobalt", "Delta", "Ember", "Falcon", "Granite", "Harbor", "Indigo",
    "Juniper",
    "Keystone", "Lumen", "Meridian", "Northern", "Orbit", "Pioneer", "Quartz", "Summit", "Vertex",
    "Zephyr",
  ]

  private static let second = [
    "Analytics", "Biotech", "Cargo", "Data", "Energy", "Foods", "Health", "Insurance", "Logistics",
    "Materials", "Payments", "Robotics", "Security", "Travel", "Water",
  ]

  private static let third = ["Company", "Group", "Holdings", "Industries", "Labs", "Partners"]
  private static let industries = ["Banking", "Energy", "Retail", "Software", "Transport"]
  private static let tags = ["emea", "apac", "payments", "target-100", "renewal"]
  private static let sources = ["import", "crm", "newswire", "jobs", "site", "web", "ads", "press"]
}
