import Foundation
import Intent
import IntentSources
import IntentStore

/// What an API has written of a company, as it is kept.
struct APIWords: Codable {
  let summary: String?
  let whyNow: String?
  let recommendedAction: String?
  let emailSubject: String?

  /// The words with these in the place of the composer's.
  func over(_ words: Words, keyTriggers: [String]) -> Words {
    Words(
      headline: keyTriggers.first ?? words.headline, summary: summary ?? words.summary,
      whyNow: whyNow ?? words.whyNow,
      recommendedAction: recommendedAction ?? words.recommendedAction,
      emailSubject: emailSubject ?? words.emailSubject, talkTrack: words.talkTrack)
  }
}

extension KeptWords {
  init(_ score: APIScore, policy: String, at instant: Date) throws {
    let words = APIWords(
      summary: score.summary, whyNow: score.whyNow, recommendedAction: score.recommendedAction,
      emailSubject: score.emailSubject)
    self.init(
      revision: policy, writtenAt: instant,
      text: String(decoding: try JSONEncoder().encode(words), as: UTF8.self))
  }
}

extension Store {
  /// What the API under whose policy a company is scored wrote of it; nil where it wrote nothing.
  func apiWords(of domain: Domain, under policy: String) throws -> APIWords? {
    guard let kept = try words(of: domain), kept.revision == policy else { return nil }
    return kept.text.flatMap { try? JSONDecoder().decode(APIWords.self, from: Data($0.utf8)) }
  }
}
