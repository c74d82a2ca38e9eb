import Foundation
import Intent
import IntentStore
import Testing

@testable import intentiq

/// The words for the companies of the sample, as a rep would read them one after another.
@Suite struct SampleWordsTests {
  static let seller = SellerProfile(
    product: "usage-based billing platform", audience: "software companies",
    problem: "invoices that take days",
    proof: "Tessera Freight closes its month in 4 hours instead of 6 days", rep: "Dana")

  let now = Date(timeIntervalSince1970: 1_773_306_000)  // 2026-03-12T09:00:00Z
  let store: Store

  init() async throws { store = try await SampleWorkspace.store(at: now, model: ScoringModel()) }

  /// Hands each company's words to a closure, with the name that they may say.
  func forEachCompany(
    profile: SellerProfile, _ body: (WatchlistEntry, Words, Grounding) throws -> Void
  ) async throws {
    let model = ScoringModel()
    for domain in try await store.allListed() {
      let entry = try #require(try await store.entry(domain))
      let ledger = Ledger(try await store.evidence(of: domain))
      let score = model.score(ledger, looks: try await store.looks(of: domain), at: now)
      let events = model.events(of: ledger, at: now)
      let words = Composer(profile: profile).words(
        for: entry.company, contacts: entry.contacts, score: score, events: events)
      let grounding = Grounding(
        company: entry.company, contacts: entry.contacts, score: score, events: events,
        profile: profile)
      try body(entry, words, grounding)
    }
  }

  @Test(arguments: [SellerProfile.none, seller])
  func `every company's words are grounded and whole`(profile: SellerProfile) async throws {
    try await forEachCompany(profile: profile) { entry, words, grounding in
      #expect(grounding.faults(in: words) == [], "\(entry.company.name)")
      #expect(words.emailSubject.count <= 60)
      #expect(words.talkTrack.questions.count == 2)
    }
  }

  @Test(arguments: [SellerProfile.none, seller])
  func `no two companies share a sentence but for the name`(profile: SellerProfile) async throws {
    var told: [String: String] = [:]
    try await forEachCompany(profile: profile) { entry, words, _ in
      let name = entry.company.name
      let text = [words.talkTrack.opener, words.whyNow, words.summary].joined(separator: " ")
      let nameless = text.replacing(name, with: "").replacing(shortName(of: name), with: "")
      let sentences = Set(nameless.split(separator: ". ").map(String.init))
      for sentence in sentences {
        #expect(told[sentence] == nil, "\(name) and \(told[sentence] ?? ""): \(sentence)")
        told[sentence] = name
      }
    }
  }

  private func shortName(of name: String) -> String {
    name.replacing(", Inc.", with: "").replacing(" GmbH", with: "")
  }
}
