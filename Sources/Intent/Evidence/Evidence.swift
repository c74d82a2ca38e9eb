import Foundation

/// One dated, sourced observation about a company, of one kind.
package struct Evidence: Hashable, Sendable {
  package let domain: Domain
  package let kind: Kind

  /// When it happened, not when it was seen.
  package let observedAt: Date

  /// What a person reads: one line, cleansed.
  package let headline: String

  /// In the unit of the kind; nil when nobody said.
  package let magnitude: Double?

  /// How sure the source is, in `0...1`.
  package let confidence: Double

  /// Who says so.
  package let source: String
  package let url: String?

  /// The key that joins several tellings of one event.
  package let event: String?

  /// What it is about in at most 60 characters: the round, the product, the technology.
  package let subject: String?

  package init(
    domain: Domain, kind: Kind, observedAt: Date, headline: String, magnitude: Double? = nil,
    confidence: Double = 1, source: String = "import", url: String? = nil, event: String? = nil,
    subject: String? = nil
  ) {
    precondition((0...1).contains(confidence), "confidence must be in 0...1, not \(confidence)")
    self.domain = domain
    self.kind = kind
    self.observedAt = observedAt
    self.headline = headline
    self.magnitude = magnitude
    self.confidence = confidence
    self.source = source
    self.url = url
    self.event = event
    self.subject = subject
  }

  /// Its strength on the day it was made, in `0...1`.
  package var strength: Double { kind.strength(of: magnitude) }

  /// Whether two pieces are the same piece, perhaps told with other details.
  package func isSamePiece(as other: Evidence) -> Bool {
    domain == other.domain && kind == other.kind && observedAt == other.observedAt
      && source == other.source && headline == other.headline
  }

  /// Whether it stands before another of the same weight: the newer first, then by kind, source
  /// and headline; then by the rest, so that no order depends on how the evidence came.
  func comesFirst(before other: Evidence) -> Bool {
    if observedAt != other.observedAt { return observedAt > other.observedAt }
    if kind != other.kind { return kind.rawValue < other.kind.rawValue }
    if source != other.source { return source < other.source }
    if headline != other.headline { return headline < other.headline }
    if magnitude != other.magnitude { return (magnitude ?? 0) > (other.magnitude ?? 0) }
    if confidence != other.confidence { return confidence > other.confidence }
    let (details, otherDetails) = ([event, url, subject], [other.event, other.url, other.subject])
    return details.lexicographicallyPrecedes(otherDetails) { ($0 ?? "") < ($1 ?? "") }
  }
}
