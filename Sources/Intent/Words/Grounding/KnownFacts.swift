import Foundation

/// All that a text about a company may speak of.
struct KnownFacts: Sendable {
  /// What may be repeated word for word, the longest first.
  let texts: [KnownText]

  /// Every word of these texts, small and without accents.
  let words: Set<String>

  /// The texts in small letters, for words of scripts that do not space them.
  private let running: String

  /// What the texts count and date.
  let quantities: [Quantity]
  private let moments: [Moment]

  /// The dollars, counts and percentages of the evidence.
  let dollars: [Double]
  let counts: [Double]
  let percentages: [(value: Double, isDirected: Bool)]

  /// Ages of events and what is left of the score, in days.
  let spans: [Double]
  private let days: [CalendarDay]
  private let today: CalendarDay

  /// Figures that count as points, in tenths.
  let points: Set<Int>
  let change: Int

  /// Numbers of pieces, reports, contacts and signals.
  let pieces: Set<Int>

  init(
    company: Company, contacts: [Contact], score: Score, events: [ScoredEvent],
    profile: SellerProfile
  ) {
    let evidence = events.map(\.evidence)
    var texts = [
      company.name, company.spokenName, company.domain.rawValue, company.domain.shown,
      company.domain.defaultName, company.industry, company.employees, company.country,
      profile.product, profile.audience, profile.problem, profile.proof, profile.rep,
    ]
    texts += contacts.flatMap { [$0.name, $0.spokenName, $0.title, $0.phone, $0.email] }
    texts += evidence.flatMap { [$0.headline, $0.subject, $0.source] }
    let told = texts.compactMap { $0 }
    let whole = Set(told + told.compactMap(\.spoken)).compactMap { KnownText($0) }
    self.texts = whole.sorted {
      $0.text.count != $1.text.count ? $0.text.count > $1.text.count : $0.text < $1.text
    }
    let kinds = evidence.flatMap { $0.kind.words.knownWords }
    words = Set(whole.flatMap { $0.text.knownWords } + kinds)
    running = whole.map { $0.text.lowercased() }.joined(separator: "\n")

    var quantities: [Quantity] = []
    var moments: [Moment] = []
    for text in whole {
      let lexemes = Lexeme.read(text.text[...], except: [])
      var index = 0
      while index < lexemes.count {
        if let (moment, length) = Moment.read(lexemes, at: index) {
          moments.append(moment)
          index += length
        } else if let quantity = Quantity(lexemes, at: index) {
          quantities.append(quantity)
          index += quantity.length
        } else {
          index += 1
        }
      }
    }
    self.quantities = quantities
    self.moments = moments

    dollars = evidence.compactMap { $0.kind.unit == .dollars ? $0.magnitude : nil }
    counts = evidence.compactMap {
      $0.kind.unit == .count || $0.kind.unit == .visits ? $0.magnitude?.rounded() : nil
    }
    percentages = evidence.compactMap { piece in
      guard let value = piece.magnitude else { return nil }
      return switch piece.kind.unit {
      case .percentAMonth: (value, true)
      case .percentOfStaff: (value, false)
      case .dollars, .count, .visits, nil: nil
      }
    }
    let now = score.scoredAt
    today = CalendarDay(now)
    let end = score.summary.decayDate
    spans =
      evidence.map { max(0, now.timeIntervalSince($0.observedAt) / 86_400) }
      + (end.map { [$0.timeIntervalSince(now) / 86_400] } ?? [])
    days =
      evidence.map { CalendarDay($0.observedAt) } + (end.map { [CalendarDay($0)] } ?? [])
      + [today]

    change = score.summary.momentum
    let whollies = [score.total ?? 0] + score.points.values
    points = Set(whollies.map { $0 * 10 } + events.map { abs(Int(($0.share * 10).rounded())) })
    let signals = Signal.allCases.filter { score.statuses[$0] == .ok }.count
    let perSignal = Dictionary(grouping: evidence, by: \.kind.signal).values.map(\.count)
    let inFavour = evidence.count { $0.kind.isPositive }
    pieces = Set(
      [evidence.count, inFavour, evidence.count - inFavour, contacts.count, signals, 5]
        + perSignal + events.map(\.tellings))
  }

  /// Whether something of a text without spaces stands in a known one.
  func runs(_ text: String) -> Bool { running.holds(text) }

  func has(_ moment: Moment) -> Bool {
    if moments.contains(moment) { return true }
    switch moment {
    case .date(let day, let month, let year):
      return days.contains { $0.fits(day, month, year) }
        || moments.contains { $0.covers(moment) }
        || (day == nil && month == nil && isKnownNumber(year))
    case .quarter(let quarter): return days.contains { ($0.month + 2) / 3 == quarter }
    case .ago(let range): return spans.contains { range.contains($0) }
    case .lastYear: return days.contains { $0.year == today.year - 1 }
    case .untold: return false
    }
  }

  private func isKnownNumber(_ number: Int?) -> Bool {
    guard let number else { return false }
    return counts.contains(Double(number))
      || quantities.contains { $0.measure == .plain && $0.value == Double(number) }
  }
}

extension Moment {
  /// Whether a date says at least as much as another, and the same.
  fileprivate func covers(_ other: Moment) -> Bool {
    guard case .date(let day, let month, let year) = self,
      case .date(let otherDay, let otherMonth, let otherYear) = other
    else { return false }
    return (otherDay == nil || otherDay == day) && (otherMonth == nil || otherMonth == month)
      && (otherYear == nil || otherYear == year)
  }
}

extension CalendarDay {
  /// Whether it is the day that a date says, or beside it where that names the day.
  fileprivate func fits(_ day: Int?, _ month: Int?, _ year: Int?) -> Bool {
    guard let day else {
      return (month == nil || month == self.month) && (year == nil || year == self.year)
    }
    return [-1, 0, 1].contains { offset in
      let near = CalendarDay(Date(timeIntervalSince1970: Double(number + offset) * 86_400))
      return near.day == day && near.month == month && (year == nil || near.year == year)
    }
  }
}

extension String {
  /// Small and without accents, as names are compared.
  var bare: String {
    let small = lowercased()
    return small.utf8.allSatisfy { $0 < 0x80 }
      ? small : small.folding(options: .diacriticInsensitive, locale: nil)
  }

  /// Its words as they are compared, with and without what is behind an apostrophe.
  fileprivate var knownWords: [String] {
    split { !($0.isLetter || $0.isNumber || "'’".contains($0)) }.flatMap { word in
      let parts = word.split { "'’".contains($0) }
      return [String(word).bare.replacing("’", with: "'")] + parts.map { String($0).bare }
    }
  }
}
