extension Grounding {
  func isKnown(_ quantity: Quantity, in lexemes: [Lexeme], at index: Int) -> Bool {
    switch quantity.measure {
    case .vague: return known.words.contains(lexemes[index].lowered)
    case .amount(let currency): return isAmount(quantity, in: currency)
    case .percent(let sign):
      return isPercentage(quantity, sign: sign ?? lexemes.direction(before: index))
    case .time(let unit): return isTime(quantity.value, unit)
    case .plain:
      return (quantity.value == 1 && lexemes[index].lowered == "one")
        || known.counts.contains(quantity.value)
        || known.quantities.contains { $0.isPlain && $0.value == quantity.value }
        || isPoints(quantity, in: lexemes, at: index)
        || isCount(quantity, in: lexemes, at: index)
    }
  }

  private func isAmount(_ quantity: Quantity, in currency: String?) -> Bool {
    if currency ?? "USD" == "USD", known.dollars.contains(where: quantity.isNear) { return true }
    return known.quantities.contains { other in
      guard quantity.isNear(other.value) else { return false }
      return switch other.measure {
      case .amount(let money): money == currency || currency == nil || money == nil
      case .plain: currency == nil
      case .percent, .time, .vague: false
      }
    } || (currency == nil && known.counts.contains(quantity.value))
  }

  private func isPercentage(_ quantity: Quantity, sign: Character?) -> Bool {
    known.percentages.contains { value, isDirected in
      let isWrong = isDirected && (sign == "+" && value < 0 || sign == "-" && value > 0)
      return !isWrong
        && abs(value.magnitude - quantity.value) <= max(quantity.tolerance, 0.05) + 1e-9
        && (quantity.tolerance < 0.5 || value.magnitude >= 10)
    }
      || known.quantities.contains { other in
        if case .percent(let told) = other.measure {
          other.value == quantity.value && (told == nil || sign == nil || told == sign)
        } else {
          false
        }
      }
  }

  private func isTime(_ value: Double, _ unit: Quantity.TimeUnit) -> Bool {
    if unit == .day, value == 7 { return true }
    return known.spans.contains { span in
      if unit == .day { return abs(span - value) <= 1 }
      let units = span / unit.rawValue
      return units.rounded() == value || units.rounded(.down) == value
    }
      || known.quantities.contains { $0.measure == .time(unit) && $0.value == value }
  }

  /// Whether it is a figure of the score and said to be one.
  private func isPoints(_ quantity: Quantity, in lexemes: [Lexeme], at index: Int) -> Bool {
    let before = lexemes.words(before: index)
    let after = lexemes.words(from: index + quantity.length)
    if quantity.value == Double(known.change.magnitude),
      before.contains(where: { changeWords.contains($0) })
    {
      return true
    }
    let isCap = before.last == "of" || before.last == "/"
    if isCap, caps.contains(quantity.value) { return true }
    let isSaid =
      after.first.map { ["point", "points", "pts", "/", "of", "out"].contains($0) } ?? false
      || before.contains { scoreWords.contains($0) }
    return isSaid && known.points.contains(Int((quantity.value * 10).rounded()))
  }

  /// Whether it is a number of pieces before a word for them.
  private func isCount(_ quantity: Quantity, in lexemes: [Lexeme], at index: Int) -> Bool {
    guard let whole = Int(exactly: quantity.value), known.pieces.contains(whole) else {
      return false
    }
    return lexemes.words(from: index + quantity.length).contains { pieceWords.contains($0) }
  }
}

extension Quantity {
  /// Whether a value may have been rounded to this one.
  fileprivate func isNear(_ other: Double) -> Bool {
    abs(value - other) <= tolerance + 5e-4 * value
  }

  fileprivate var isPlain: Bool {
    switch measure {
    case .plain: true
    case .amount(let currency): currency == nil
    case .percent, .time, .vague: false
    }
  }
}

extension [Lexeme] {
  /// The up to three lexemes before a place, in small letters, none from the sentence before.
  fileprivate func words(before index: Int) -> [String] {
    self[Swift.max(0, index - 3)..<index].map(\.lowered)
  }

  /// The up to three lexemes from a place on.
  fileprivate func words(from index: Int) -> [String] {
    self[Swift.min(index, count)...].prefix(3).map(\.lowered)
  }

  /// Which way the words before a percentage say that it went.
  fileprivate func direction(before index: Int) -> Character? {
    for word in words(before: index).reversed() {
      if ["up", "rose", "grew", "gained", "risen", "grown"].contains(word) { return "+" }
      if ["down", "fell", "shrank", "lost", "dropped", "fallen"].contains(word) { return "-" }
    }
    return nil
  }
}

private let caps: Set<Double> = [100, 25, 20, 15]

private let scoreWords: Set<String> = [
  "score", "scores", "scored", "scoring", "hot", "warm", "cold", "points",
]

private let changeWords: Set<String> = [
  "rise", "fall", "up", "down", "rose", "fell", "gained", "lost", "gain", "loss", "by", "change",
]

private let pieceWords: Set<String> = [
  "signal", "signals", "piece", "pieces", "report", "reports", "source", "sources", "event",
  "events", "trigger", "triggers", "sign", "signs", "telling", "tellings", "contact", "contacts",
]
