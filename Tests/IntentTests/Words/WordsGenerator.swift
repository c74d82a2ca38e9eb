import Foundation
import TestSupport

@testable import Intent

/// Companies with every sort of evidence, the same ones for the same seed.
struct WordsGenerator {
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func next() -> WordsCase {
    var made = WordsCase()
    made.company = Company(
      domain: Domain(kept: "company\(below(100_000)).example"), name: pick(Self.names) ?? "Acme",
      industry: pick([nil, "Food production", "Données & IA"]) ?? nil,
      employees: pick([nil, "51-200"]) ?? nil, country: pick([nil, "United Kingdom"]) ?? nil)
    for _ in 0..<below(3) {
      made.contacts.append(
        Contact(name: pick(Self.people) ?? "Jo", title: pick(Self.titles) ?? nil))
    }
    for _ in 0..<below(9) {
      let kind = pick(Evidence.Kind.allCases) ?? .mention
      made = made.with(
        kind, magnitude(of: kind), daysAgo: pick(Self.ages) ?? 1, about: pick(Self.subjects) ?? nil,
        headline: pick(Self.headlines) ?? "News", confidence: pick([0.4, 0.65, 0.8, 1]) ?? 1,
        source: pick(Self.sources) ?? "import", event: pick([nil, nil, nil, "one"]) ?? nil)
    }
    made.looks = pick([.unseen, Looks(repeating: .noSignal), Looks(repeating: .stale)]) ?? .unseen
    made.profile = SellerProfile(
      product: pick([nil, "usage billing", "a billing platform", "Meterly"]) ?? nil,
      audience: pick([nil, "software companies"]) ?? nil,
      problem: pick([nil, "invoices that take days", "churn"]) ?? nil,
      proof: pick([nil, "Half the work, says Tessera.", "40% fewer errors"]) ?? nil,
      rep: pick([nil, "Dana", "José"]) ?? nil)
    return made
  }

  private mutating func magnitude(of kind: Evidence.Kind) -> Double? {
    switch kind.unit {
    case .dollars:
      pick([nil, 0, 1, 950, 640_000, 5e6, 84.6e6, 999.97e6, 1.234e9, 8e12, 1e300]) ?? nil
    case .count, .visits: pick([nil, 1, 2, 7.4, 47, 1_234, 5e12]) ?? nil
    case .percentAMonth: pick([nil, -8, 0.3, 12.25, 40, 950, 1e9]) ?? nil
    case .percentOfStaff: pick([nil, 1, 4.5, 30, 100]) ?? nil
    case nil: pick([nil, 3]) ?? nil
    }
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[below(elements.count)]
  }

  private mutating func below(_ bound: Int) -> Int { random.below(bound) }

  private static let names = [
    "Acme Robotics", "Stripe, Inc.", "株式会社あおぞらペイ", "Société Lumière Données", "eBay",
    "Müller & Söhne", "42 Degrees", "Acme \"Best\" Tools", "한누리 물류", "X", "🚀 Launchpad",
    "The Very Long Name of a Company That Nobody Would Say Whole on the Telephone GmbH",
    String(repeating: "山", count: 80), String(repeating: "W", count: 80), "O’Neill's",
    "A.B.C. Ltd.",
  ]

  private static let people = [
    "Priya Raman", "田辺 美咲", "Dr. Chloé Bénard", "X", "Anna-Lena O'Hara", "陈伟", "", "jo",
    "Prof. Grünfeld (acting)",
  ]

  private static let titles = [nil, "VP Engineering", "采购总监", "CFO (interim)", "Head of \"Data\""]

  private static let ages: [Double] = [
    -0.5, 0, 0.2, 0.9, 1.5, 2, 6, 13, 14, 21, 45, 60, 61, 100, 299, 301, 420, 900,
  ]

  private static let subjects = [
    nil, nil, "Series A", "Checkout SDK", "シリーズD", "second pit", "remote monitoring", "N4",
    "🎉 party", "Müller & Söhne", "the", "Salesforce/SAP", "A \"quoted\" thing", "open (bracket",
    "  double  blank ", "API 2026-02", "3D fitting", "Tiles for teams", "B+轮", "tracking API",
    "nothing.", "iPhone", "50% off", "creación de empresas", "[placeholder]", "…",
    String(repeating: "long words ", count: 5), String(repeating: "字", count: 60),
  ]

  private static let headlines = [
    "News of the day", "Acme raises $10M", "", "エンジニア職 41件を募集中", "“Quoted” news",
    "Two island resorts to open by December", "47 open roles, 6 of them in software",
  ]

  private static let sources = [
    "import", "press release", "job ads", "web analytics", "TechLedger", "regulatory filing",
    "site scan", "court docket", "careers page",
  ]
}
