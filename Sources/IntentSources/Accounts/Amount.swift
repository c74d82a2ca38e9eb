import Foundation
import Intent

/// An amount of money as people write it.
enum Amount: Equatable {
  case dollars(Double)
  case undisclosed
  case otherCurrency
  case unreadable

  /// Reads `600000000`, `$600M`, `US$ 1.5 billion`, `600,000,000`; 0 is an undisclosed amount.
  init(_ text: String) {
    var rest = Substring(text.lowercased().filter { !$0.isWhitespace })
    if ["undisclosed", "unknown", "n/a", "-"].contains(rest) {
      self = .undisclosed
      return
    }
    for sign in ["us$", "usd", "$"] where rest.hasPrefix(sign) {
      rest = rest.dropFirst(sign.count)
      break
    }
    for sign in ["usd", "us$", "$"] where rest.hasSuffix(sign) {
      rest = rest.dropLast(sign.count)
      break
    }
    let number = rest.prefix { $0.isASCII && $0.isNumber || $0 == "," || $0 == "." }
    let unit = rest.dropFirst(number.count)
    guard let value = Self.number(number), let factor = Self.factors[String(unit)] else {
      let isForeign = text.unicodeScalars.contains {
        $0.properties.generalCategory == .currencySymbol && $0 != "$"
      }
      let codes = ["eur", "gbp", "chf", "cad", "aud", "inr", "jpy", "cny", "sek", "nok", "dkk"]
      let hasCode = codes.contains { rest.hasPrefix($0) || rest.hasSuffix($0) }
      self = isForeign || hasCode ? .otherCurrency : .unreadable
      return
    }
    self = value == 0 ? .undisclosed : .dollars(value * factor)
  }

  private static let factors: [String: Double] = [
    "": 1, "k": 1e3, "thousand": 1e3, "m": 1e6, "mm": 1e6, "mn": 1e6, "mio": 1e6, "mil": 1e6,
    "million": 1e6, "b": 1e9, "bn": 1e9, "billion": 1e9,
  ]

  /// Digits with a decimal point, and with commas only where they part groups of three.
  private static func number(_ text: Substring) -> Double? {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    if groups.count > 1 {
      let last = groups[groups.count - 1].prefix { $0 != "." }
      let middle = groups[1..<(groups.count - 1)]
      guard last.count == 3, middle.allSatisfy({ $0.count == 3 && !$0.contains(".") }),
        (1...3).contains(groups[0].count), !groups[0].contains(".")
      else { return nil }
    }
    return groups.joined().decimalNumber
  }

  /// Dollars as a headline has them: `$600M`, `$1.25B`, `$950K`.
  static func shown(_ dollars: Double) -> String {
    for (unit, factor) in [("B", 1e9), ("M", 1e6), ("K", 1e3), ("", 1)] {
      let hundredths = (dollars / factor * 100).rounded()
      guard hundredths >= 100 || factor == 1 else { continue }
      guard hundredths < 1e15 else { break }
      let whole = Int(hundredths) / 100
      let rest = Int(hundredths) % 100
      let decimals =
        rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
      return "$\(whole)\(decimals)\(unit)"
    }
    return "$\(dollars)"
  }
}
