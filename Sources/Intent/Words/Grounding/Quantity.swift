/// A number of a text with what it counts.
struct Quantity: Hashable, Sendable {
  enum Measure: Hashable, Sendable {
    /// Money; nil where only a scale says so: `600M`.
    case amount(currency: String?)
    case percent(sign: Character?)
    case time(TimeUnit)
    case plain
    /// A number that no number can be: `dozens`, `doubled`.
    case vague
  }

  enum TimeUnit: Double, Hashable, Sendable {
    case hour = 0.041_666_666_666_666_664
    case day = 1
    case week = 7
    case month = 30.44
    case quarter = 91.3
    case year = 365.25

    init?(_ word: String) {
      switch word {
      case "hour", "hours", "hrs": self = .hour
      case "day", "days": self = .day
      case "week", "weeks", "wks": self = .week
      case "month", "months": self = .month
      case "quarter", "quarters": self = .quarter
      case "year", "years", "yrs": self = .year
      default: return nil
      }
    }
  }

  let value: Double

  /// Half of the last place in which it is written: what rounding may have changed.
  let tolerance: Double
  let measure: Measure

  /// How many lexemes it takes.
  let length: Int

  /// Reads a quantity that begins at a place; nil where none does.
  init?(_ lexemes: [Lexeme], at start: Int) {
    var reader = QuantityReader(lexemes, at: start)
    guard let quantity = reader.read() else { return nil }
    self = quantity
  }

  init(value: Double, tolerance: Double, measure: Measure, length: Int) {
    self.value = value
    self.tolerance = tolerance
    self.measure = measure
    self.length = length
  }
}

/// Reads sign, currency, digits or words, scale and unit, in the orders in which people write them.
private struct QuantityReader {
  private let lexemes: [Lexeme]
  private let start: Int
  private var place: Int

  init(_ lexemes: [Lexeme], at start: Int) {
    self.lexemes = lexemes
    self.start = start
    place = start
  }

  private var current: Lexeme? { place < lexemes.count ? lexemes[place] : nil }

  private func peek(_ offset: Int) -> Lexeme? {
    place + offset < lexemes.count ? lexemes[place + offset] : nil
  }

  mutating func read() -> Quantity? {
    if let word = current?.lowered, current?.form == .word, vagueNumbers.contains(word) {
      return Quantity(value: 0, tolerance: 0, measure: .vague, length: 1)
    }
    let sign = takeSign()
    var currency = takeCurrency()
    guard var (value, tolerance) = takeNumber() else { return nil }
    let scale = takeScale()
    value *= scale ?? 1
    tolerance *= scale ?? 1
    if currency == nil { currency = takeCurrency() }
    if currency != nil || (scale ?? 1) >= 1_000 {
      return quantity(value, tolerance, .amount(currency: currency))
    }
    if takePercent() { return quantity(value, tolerance, .percent(sign: sign)) }
    if let unit = takeUnit() { return quantity(value, 0, .time(unit)) }
    return quantity(value, 0, .plain)
  }

  private func quantity(
    _ value: Double, _ tolerance: Double, _ measure: Quantity.Measure
  ) -> Quantity {
    Quantity(value: value, tolerance: tolerance, measure: measure, length: place - start)
  }

  private mutating func takeSign() -> Character? {
    guard case .sign(let sign) = current?.form, "+-−".contains(sign), let next = peek(1),
      next.isJoined, !(current?.isJoined ?? true) || sign == "+"
    else { return nil }
    switch next.form {
    case .number: break
    case .sign(let other) where currencySigns[other] != nil: break
    case .word, .address, .sign, .known: return nil
    }
    place += 1
    return sign == "+" ? "+" : "-"
  }

  private mutating func takeCurrency() -> String? {
    guard let lexeme = current else { return nil }
    if case .sign(let sign) = lexeme.form, let code = currencySigns[sign] {
      place += 1
      return code
    }
    guard lexeme.form == .word else { return nil }
    // A$18M, US$5M: the letters belong to the sign.
    if case .sign("$") = peek(1)?.form, peek(1)?.isJoined == true,
      let code = dollarCodes[lexeme.lowered]
    {
      place += 2
      return code
    }
    guard let code = currencyWords[lexeme.lowered] else { return nil }
    if place == start {
      guard case .number = peek(1)?.form else { return nil }
    }
    place += 1
    return code
  }

  private mutating func takeNumber() -> (value: Double, tolerance: Double)? {
    if case .number(let digits) = current?.form {
      // 3D, N4 and their like are names, which the digits begin.
      if let next = peek(1), next.isJoined, next.form == .word, !next.isNumberSuffix { return nil }
      guard let number = digits.asNumber else { return nil }
      place += 1
      if let next = current, next.isJoined, ordinalEndings.contains(next.lowered) { place += 1 }
      return number
    }
    return takeNumberWords().map { ($0, 0) }
  }

  /// `two`, `twenty-one`, `two hundred`.
  private mutating func takeNumberWords() -> Double? {
    guard current?.form == .word, let word = current?.lowered, let value = numberWords[word] else {
      return nil
    }
    place += 1
    guard value >= 20, value < 100, case .sign("-") = current?.form, let unit = peek(1),
      unit.form == .word, let small = numberWords[unit.lowered], small < 10
    else { return value }
    place += 2
    return value + small
  }

  private mutating func takeScale() -> Double? {
    var scale: Double?
    while let lexeme = current, lexeme.form == .word,
      let factor = scaleWords[lexeme.lowered]
        ?? (lexeme.isJoined ? scaleLetters[lexeme.lowered] : nil)
    {
      scale = (scale ?? 1) * factor
      place += 1
    }
    return scale
  }

  private mutating func takePercent() -> Bool {
    guard let lexeme = current else { return false }
    if case .sign("%") = lexeme.form {
      place += 1
      return true
    }
    if ["percent", "pct", "percentage"].contains(lexeme.lowered) {
      place += 1
      return true
    }
    guard lexeme.lowered == "per", peek(1)?.lowered == "cent" else { return false }
    place += 2
    return true
  }

  private mutating func takeUnit() -> Quantity.TimeUnit? {
    var offset = 0
    if case .sign("-") = current?.form { offset = 1 }
    guard let word = peek(offset)?.lowered, let unit = Quantity.TimeUnit(word) else { return nil }
    place += offset + 1
    return unit
  }
}

extension Lexeme {
  fileprivate var isNumberSuffix: Bool {
    scaleLetters[lowered] != nil || scaleWords[lowered] != nil || ordinalEndings.contains(lowered)
      || text.first?.isCased == false
  }
}

extension String {
  /// The number that digits with points and commas are, and half of its last place.
  fileprivate var asNumber: (value: Double, tolerance: Double)? {
    let groups = split(separator: ",", omittingEmptySubsequences: false)
    let isGrouped = groups.count > 1 && groups.dropFirst().allSatisfy { $0.prefix(3).count == 3 }
    let plain = isGrouped ? replacing(",", with: "") : replacing(",", with: ".")
    guard let value = Double(plain) else { return nil }
    let decimals = plain.split(separator: ".").dropFirst().last?.count ?? 0
    if decimals > 0 { return (value, 0.5 * power(of: 0.1, decimals)) }
    // Noughts at the end of a whole number may stand for what was rounded away.
    let noughts = plain.reversed().prefix { $0 == "0" }.count
    let significant = plain.count - noughts
    return (value, significant >= 2 ? 0.5 * power(of: 10, noughts) : 0)
  }
}

private func power(of base: Double, _ exponent: Int) -> Double {
  (0..<exponent).reduce(1.0) { value, _ in value * base }
}

private let ordinalEndings: Set<String> = ["st", "nd", "rd", "th"]

private let currencySigns: [Character: String] = [
  "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₩": "KRW",
]

private let dollarCodes = ["us": "USD", "a": "AUD", "c": "CAD", "nz": "NZD", "hk": "HKD", "s": "SGD"]

private let currencyWords = [
  "dollar": "USD", "dollars": "USD", "usd": "USD", "bucks": "USD", "euro": "EUR", "euros": "EUR",
  "eur": "EUR", "pound": "GBP", "pounds": "GBP", "gbp": "GBP", "yen": "JPY", "jpy": "JPY",
  "rupees": "INR", "inr": "INR", "kroner": "NOK", "aud": "AUD", "cad": "CAD", "chf": "CHF",
]

private let scaleWords: [String: Double] = [
  "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "mio": 1e6,
  "mln": 1e6, "bn": 1e9, "mrd": 1e9, "millions": 1e6, "millones": 1e6, "millioner": 1e6,
]

private let scaleLetters: [String: Double] = [
  "k": 1e3, "m": 1e6, "mm": 1e6, "mn": 1e6, "b": 1e9, "t": 1e12,
]

private let vagueNumbers: Set<String> = [
  "dozen", "dozens", "hundreds", "thousands", "millions", "billions", "doubled", "doubling",
  "tripled", "tripling", "quadrupled", "halved", "twice", "thrice", "twofold", "threefold",
  "tenfold", "million", "billion", "trillion", "thousand", "hundred",
]

private let numberWords: [String: Double] = [
  "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
  "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
  "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20,
  "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
]
