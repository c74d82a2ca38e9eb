import Foundation
import Intent

/// What the store was asked about novelties, and what has happened meanwhile.
struct NoveltySearch: Sendable {
  /// How many questions are not answered yet.
  private var unanswered = 0

  /// As of when the newest answer is; the distant past before the first.
  private(set) var answeredAt = Date.distantPast

  /// Who was seen since all were asked about: an answer may be older than that.
  private(set) var seenMeanwhile: Set<Domain> = []

  /// What the round under way has scored.
  private var scored: [Domain] = []

  /// Of more companies than these it is as quick to ask about all.
  static let mostNamed = 256

  /// Takes in that a question was asked, about some companies or, for nil, about all.
  mutating func ask(about domains: [Domain]?) {
    if domains == nil { seenMeanwhile = [] }
    unanswered += 1
  }

  /// Takes an answer in; those that were seen meanwhile are no longer new.
  mutating func take(_ found: [Domain: Novelty], at instant: Date) -> [Domain: Novelty] {
    unanswered = max(0, unanswered - 1)
    answeredAt = max(instant, answeredAt)
    return found.filter { !seenMeanwhile.contains($0.key) }
  }

  mutating func see(_ domains: some Sequence<Domain>) { seenMeanwhile.formUnion(domains) }

  mutating func noteScored(_ domains: [Domain]) {
    if scored.count <= Self.mostNamed { scored += domains }
  }

  /// Hands over what the round that ended has scored, or the beginning of it where that is more
  /// than can be asked about by name.
  mutating func takeScored() -> [Domain] {
    defer { scored = [] }
    return scored
  }

  /// Whether the store has told all that there is: nothing is asked, and nothing waits to be.
  var isSettled: Bool { unanswered == 0 && answeredAt > .distantPast && scored.isEmpty }
}
