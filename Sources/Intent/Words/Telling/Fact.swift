import Foundation

/// One event that counts, with everything that decides how it is told.
struct Fact: Sendable {
  let event: ScoredEvent

  /// Its place among the facts of its company.
  let place: Int
  let age: Age
  let subject: Subject?
  let magnitude: Magnitude?
  let voice: Voice

  /// The signals in which something else speaks for the company.
  let beside: Set<Signal>
  private let seed: Seed

  var kind: Evidence.Kind { event.evidence.kind }
  var signal: Signal { kind.signal }

  init(_ event: ScoredEvent, place: Int, beside: Set<Signal>, at now: CalendarDay) {
    let evidence = event.evidence
    self.event = event
    self.place = place
    self.beside = beside
    age = Age(of: evidence.observedAt, at: now)
    subject = Subject(evidence.subject)
    magnitude = Magnitude(evidence)
    voice = Voice(event)
    var seed = Seed()
    seed.mix(evidence.domain.rawValue)
    seed.mix(evidence.kind.rawValue)
    seed.mix(evidence.subject ?? evidence.headline)
    seed.mix(age.days)
    seed.mix(Int((evidence.magnitude ?? 0).clamped(to: -1e15...1e15)))
    self.seed = seed
  }

  /// How something is said of it; each part of the text chooses for itself.
  enum Part: Int {
    case topic = 1
    case deed, news, spoken, firstQuestion, secondQuestion, caution, advice
  }

  func choose(_ part: Part, _ ways: [String]) -> String { seed.choose(part.rawValue, ways) }

  /// The magnitude in front of a text, where there is one: `$85M Series C`.
  func sized(_ text: String) -> String { magnitude.map { "\($0.text) \(text)" } ?? text }

  /// The subject in front of a noun, or the noun alone.
  func compound(_ noun: String, saidBy others: [String] = []) -> String {
    subject?.compound(noun, saidBy: others) ?? noun
  }

  /// When it was, told as old when it is.
  var when: String { age.isOld ? "back \(age.written)" : age.written }

  /// Whether the magnitude is one that a rep would dwell on.
  var isBig: Bool {
    switch magnitude {
    case .dollars(let value): value >= 100_000_000
    case .count(let value): value >= 30
    case .percent(let value): value >= 25
    case nil: false
    }
  }

  /// Whether nothing but its headline tells it from another of its kind.
  var isBare: Bool { subject == nil && magnitude == nil }

  /// The headline as it can be quoted whole, or nil where it is long, odd, or names the company.
  func quotedHeadline(of company: String) -> String? {
    let headline = event.evidence.headline
    guard headline.count <= 72, let clean = headline.spoken, clean == headline,
      headline.range(of: company, options: .caseInsensitive) == nil
    else { return nil }
    return "“\(headline)”"
  }
}

extension Double {
  fileprivate func clamped(to range: ClosedRange<Double>) -> Double {
    isNaN ? 0 : Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
