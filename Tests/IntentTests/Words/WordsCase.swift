import Foundation

@testable import Intent

/// A company with what is known of it, and the words for it.
struct WordsCase {
  static let now = Date(timeIntervalSince1970: 1_773_306_000)  // 2026-03-12T09:00:00Z
  static let seller = SellerProfile(
    product: "usage billing", audience: "software companies", problem: "invoices that take days",
    proof: "Tessera closes its month in 4 hours instead of 6 days", rep: "Dana")

  var company = Company(domain: Domain(kept: "acme.example"), name: "Acme Robotics")
  var contacts: [Contact] = []
  var evidence: [Evidence] = []
  var looks: Looks? = Looks(repeating: .noSignal)
  var profile = SellerProfile.none

  var score: Score { ScoringModel().score(evidence, looks: looks, at: Self.now) }

  var events: [ScoredEvent] { ScoringModel().events(of: Ledger(evidence), at: Self.now) }

  var words: Words {
    Composer(profile: profile).words(
      for: company, contacts: contacts, score: score, events: events)
  }

  var grounding: Grounding {
    Grounding(
      company: company, contacts: contacts, score: score, events: events, profile: profile)
  }

  /// The same with one more piece of evidence.
  func with(
    _ kind: Evidence.Kind, _ magnitude: Double? = nil, daysAgo: Double = 4,
    about subject: String? = nil, headline: String = "News of the day", confidence: Double = 1,
    source: String = "Morning Market", event: String? = nil
  ) -> WordsCase {
    var other = self
    other.evidence.append(
      Evidence(
        domain: company.domain, kind: kind, observedAt: Self.now - daysAgo * 86_400,
        headline: headline, magnitude: magnitude, confidence: confidence, source: source,
        event: event, subject: subject))
    return other
  }
}

extension Words {
  /// All that a person may read, line by line.
  var lines: [String] {
    [headline, summary, whyNow, recommendedAction, emailSubject]
      + talkTrack.text.split(separator: "\n").map(String.init)
  }

  /// What is told whole and must end as a sentence does.
  var sentences: [String] {
    [summary, whyNow, recommendedAction, talkTrack.opener, talkTrack.bridge, talkTrack.ask]
      + talkTrack.questions + [talkTrack.caution].compactMap { $0 }
  }
}
