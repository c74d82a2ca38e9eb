import Intent

/// Reads the terms of a filter.
struct FilterReader {
  /// Who `owner:me` means.
  let rep: String?

  func meaning(of token: FilterToken) -> Filter.Meaning {
    do throws(FilterFault) {
      guard let condition = try condition(token) else { return .unfinished }
      return .term(Filter.Term(condition: condition, isWanted: !token.isNegated))
    } catch {
      return .fault(error)
    }
  }

  /// Nil while too little was typed.
  private func condition(_ token: FilterToken) throws(FilterFault) -> FilterCondition? {
    guard let name = token.field else { return word(token) }
    guard let field = FilterField(rawValue: name) else { throw .unknownField(name) }
    guard !token.value.isEmpty else {
      guard token.isOpen else { throw .missingValue(field) }
      return nil
    }
    return field.isCompared ? try compared(field, token) : try named(field, token)
  }

  private func word(_ token: FilterToken) -> FilterCondition? {
    guard token.value != "-" || !token.isOpen else { return nil }
    // The address of a page is its company.
    let isAddress = token.value.contains("://")
    let text = isAddress ? (try? Domain(token.value))?.rawValue ?? token.value : token.value
    let folded = SearchIndex.folded(text)
    return folded.isEmpty ? nil : .word(folded)
  }

  private func named(
    _ field: FilterField, _ token: FilterToken
  ) throws(FilterFault) -> FilterCondition? {
    guard token.sign == ":" else { throw .wrongSign(field) }
    let value = token.value.lowercased()
    switch field {
    case .band:
      return try one(of: [.hot, .warm, .cold, nil] as [Band?], field, named: value, token)
        .map(FilterCondition.band)
    case .state:
      return try one(of: FilterCondition.State.allCases, field, named: value, token)
        .map(FilterCondition.state)
    case .stage:
      let stages = BuyingStage.allCases.filter { $0.isNamed(value) }
      guard !stages.isEmpty else { throw .unknownName(value, field: field) }
      return .stage(Set(stages))
    case .tag:
      let folded = SearchIndex.folded(token.value)
      return folded.isEmpty ? nil : .tag(folded)
    case .owner: return try owner(value)
    case .score, .change, .age: throw .wrongSign(field)
    }
  }

  /// The one of some values whose name a text begins; the names of the field are in their order.
  private func one<Value>(
    of values: [Value], _ field: FilterField, named beginning: String, _ token: FilterToken
  ) throws(FilterFault) -> Value? {
    let pairs = Array(zip(field.names, values))
    if let exact = pairs.first(where: { $0.0 == beginning }) { return exact.1 }
    let found = pairs.filter { $0.0.hasPrefix(beginning) }
    guard let first = found.first else { throw .unknownName(beginning, field: field) }
    guard found.count == 1 else {
      guard token.isOpen else { throw .ambiguous(beginning, found.map(\.0)) }
      return nil
    }
    return first.1
  }

  private func owner(_ value: String) throws(FilterFault) -> FilterCondition? {
    switch value {
    case "me":
      guard let words = rep?.nameWords, !words.isEmpty else { throw .nobody }
      return .owner(words, isWhole: true)
    case "none": return .owner([], isWhole: true)
    default:
      let words = value.nameWords
      return words.isEmpty ? nil : .owner(words, isWhole: false)
    }
  }

  private func compared(
    _ field: FilterField, _ token: FilterToken
  ) throws(FilterFault) -> FilterCondition? {
    guard let comparison = FilterCondition.Comparison(rawValue: token.sign) else {
      throw .wrongSign(field)
    }
    if field == .age { return try age(comparison, token) }
    // A sign may yet be followed by its digits.
    if token.isOpen, ["-", "+"].contains(token.value) { return nil }
    guard let number = token.value.plainNumber else {
      throw .noNumber(token.value, field: field)
    }
    return field == .score ? .score(comparison, number) : .change(comparison, number)
  }

  private func age(
    _ comparison: FilterCondition.Comparison, _ token: FilterToken
  ) throws(FilterFault) -> FilterCondition? {
    let units: [Character: Double] = ["m": 60, "h": 3_600, "d": 86_400, "w": 604_800]
    if token.isOpen, token.value.plainNumber != nil { return nil }
    guard let last = token.value.lowercased().last, let unit = units[last],
      let number = String(token.value.dropLast()).plainNumber, number >= 0
    else { throw .noAge(token.value) }
    return .age(comparison, number * unit, unit: unit)
  }
}

extension BuyingStage {
  /// Whether a text begins its name or one of the words in it.
  fileprivate func isNamed(_ beginning: String) -> Bool {
    rawValue.hasPrefix(beginning)
      || rawValue.split(separator: "-").contains { $0.hasPrefix(beginning) }
  }
}

extension String {
  /// A number of digits, a sign and a point, and nothing that only a machine writes so.
  fileprivate var plainNumber: Double? {
    guard utf8.count <= 12, utf8.contains(where: { (0x30...0x39).contains($0) }),
      utf8.allSatisfy({ (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E].contains($0) })
    else { return nil }
    return Double(self)
  }

  /// The words of a person's name, in lower case.
  var nameWords: [String] {
    lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
