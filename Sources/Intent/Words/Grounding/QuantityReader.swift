/// Reads sign, currency, digits or words, scale and unit, in the orders in which people write them.
struct QuantityReader {
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
    if let word = current?.lowered, current?.form == .word, NumberWords.vague.contains(word) {
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
    case .sign(let other) where NumberWords.currencySigns[other] != nil: break
    case .word, .address, .sign, .known: return nil
    }
    place += 1
    return sign == "+" ? "+" : "-"
  }

  private mutating func takeCurrency() -> String? {
    guard let lexeme = current else { return nil }
    if case .sign(let sign) = lexeme.form, let code = NumberWords.currencySigns[sign] {
      place += 1
      return code
    }
    guard lexeme.form == .word else { return nil }
    // A$18M, US$5M: the letters belong to the sign.
    if case .sign("$") = peek(1)?.form, peek(1)?.isJoined == true,
      let code = NumberWords.dollarCodes[lexeme.lowered]
    {
      place += 2
      return code
    }
    guard let code = NumberWords.currencyWords[lexeme.lowered] else { return nil }
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
      if let next = current, next.isJoined, NumberWords.ordinalEndings.contains(next.lowered) {
        place += 1
      }
      return number
    }
    return takeNumberWords().map { ($0, 0) }
  }

  /// `two`, `twenty-one`, `two hundred`.
  private mutating func takeNumberWords() -> Double? {
    guard current?.form == .word, let word = current?.lowered,
      let value = NumberWords.cardinals[word]
    else {
      return nil
    }
    place += 1
    guard value >= 20, value < 100, case .sign("-") = current?.form, let unit = peek(1),
      unit.form == .word, let small = NumberWords.cardinals[unit.lowered], small < 10
    else { return value }
    place += 2
    return value + small
  }

  private mutating func takeScale() -> Double? {
    var scale: Double?
    while let lexeme = current, lexeme.form == .word,
      let factor = NumberWords.scaleWords[lexeme.lowered]
        ?? (lexeme.isJoined ? NumberWords.scaleLetters[lexeme.lowered] : nil)
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
    NumberWords.scaleLetters[lowered] != nil || NumberWords.scaleWords[lowered] != nil
      || NumberWords.ordinalEndings.contains(lowered)
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
