import Intent

/// The query of a request, each parameter known and given once.
struct Parameters {
  private let values: [String: String]

  /// - Throws: ``APIError`` for one that is unknown, given twice, or whose escapes are broken.
  init(_ target: HTTPTarget, known: [String]) throws(APIError) {
    if let broken = target.brokenItem {
      throw .invalidParameter(
        "The escapes of the parameter \(Self.quoted(broken)) are broken: a % stands before two"
          + " hexadecimal digits.")
    }
    var values: [String: String] = [:]
    for item in target.items {
      guard known.contains(item.name) else {
        throw .invalidParameter(
          "There is no parameter \(Self.quoted(item.name)); \(Self.hint(for: item.name, known)).")
      }
      guard values.updateValue(item.value, forKey: item.name) == nil else {
        throw .invalidParameter("The parameter \(item.name) is given twice.")
      }
    }
    self.values = values
  }

  func domain() throws(APIError) -> Domain {
    guard let text = values["domain"] else {
      throw .invalidDomain("The parameter domain is missing; it looks like stripe.com.")
    }
    return try .asked(text)
  }

  func truth(_ name: String, else default: Bool) throws(APIError) -> Bool {
    guard let text = values[name] else { return `default` }
    switch text {
    case "true", "1": return true
    case "false", "0": return false
    default:
      throw .invalidParameter(
        "The parameter \(name) is \(Self.quoted(text)); it takes true or false.")
    }
  }

  func count(_ name: String, in range: ClosedRange<Int>, else default: Int) throws(APIError) -> Int
  {
    guard let text = values[name] else { return `default` }
    guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let count = Int(text),
      range.contains(count)
    else {
      throw .invalidParameter(
        "The parameter \(name) is \(Self.quoted(text)); it is a number from"
          + " \(range.lowerBound) to \(range.upperBound).")
    }
    return count
  }

  func band() throws(APIError) -> Band? {
    guard let text = values["band"] else { return nil }
    guard let band = Band(rawValue: text) else {
      throw .invalidParameter(
        "The parameter band is \(Self.quoted(text)); it is HOT, WARM or COLD.")
    }
    return band
  }

  /// What a misspelt name was meant to be, else the names there are.
  static func hint(for name: String, _ known: [String]) -> String {
    if let nearest = known.nearest(to: String(name.prefix(60))) { return "\(nearest) is one" }
    return known.isEmpty ? "none is taken here" : "there are \(known.joined(separator: ", "))"
  }

  /// What was sent, short enough for a sentence.
  static func quoted(_ text: String) -> String {
    let shown = text.oneLine
    return shown.count > 60 ? "\"\(shown.prefix(57))...\"" : "\"\(shown)\""
  }
}

extension Domain {
  /// Reads a domain that was asked for.
  static func asked(_ text: String) throws(APIError) -> Domain {
    do throws(DomainError) {
      return try Domain(text)
    } catch {
      let clause = error.description
      throw .invalidDomain(clause.prefix(1).uppercased() + clause.dropFirst() + ".")
    }
  }
}
