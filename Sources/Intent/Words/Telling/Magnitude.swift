import Foundation

/// How large an observation is, as people write it.
enum Magnitude: Hashable, Sendable {
  /// US dollars, more than 0.
  case dollars(Double)
  case count(Int)

  /// Per cent, rounded to tenths.
  case percent(Double)

  /// Nil where nobody said, where the kind has no unit, and where no person would write it so.
  init?(_ evidence: Evidence) {
    guard let unit = evidence.kind.unit, let value = evidence.magnitude, value.isFinite else {
      return nil
    }
    switch unit {
    case .dollars:
      // What was told in another currency is not to be said in dollars.
      guard value >= 1, value < 999.5e12, !evidence.headline.namesForeignMoney else { return nil }
      self = .dollars(value)
    case .count, .visits:
      guard value >= 0.5, value < 1e9 else { return nil }
      self = .count(Int(value.rounded()))
    case .percentAMonth, .percentOfStaff:
      let tenths = (value * 10).rounded() / 10
      guard tenths != 0, tenths.magnitude < 10_000 else { return nil }
      self = .percent(tenths)
    }
  }

  /// `$84.6M`, `47`, `40%`: three digits of dollars, no sign.
  var text: String {
    switch self {
    case .dollars(let value): Self.money(value)
    case .count(let value): value.grouped
    case .percent(let value): Self.decimal(value.magnitude) + "%"
    }
  }

  private static func money(_ value: Double) -> String {
    let scales = [(1e12, "T"), (1e9, "B"), (1e6, "M"), (1e3, "K"), (1, "")]
    for (scale, letter) in scales where value >= scale * 0.9995 {
      let scaled = value / scale
      let places = scaled < 9.995 ? 100.0 : scaled < 99.95 ? 10 : 1
      return "$" + decimal((scaled * places).rounded() / places) + letter
    }
    return "$1"
  }

  /// The number without noughts behind its point.
  private static func decimal(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = hundredths.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return whole.grouped }
    return whole.grouped + "."
      + (rest.isMultiple(of: 10) ? String(rest / 10) : rest < 10 ? "0\(rest)" : String(rest))
  }
}

extension String {
  /// Whether an amount of another currency than the US dollar stands in a text: `€48M`, `A$90M`.
  fileprivate var namesForeignMoney: Bool {
    var before: Unicode.Scalar = " "
    for scalar in unicodeScalars {
      if scalar.value > 0x7F, foreignSigns.contains(scalar) { return true }
      if scalar == "$", before.properties.isAlphabetic, before != "S" { return true }
      before = scalar
    }
    return false
  }
}

private let foreignSigns: Set<Unicode.Scalar> = [
  "€", "£", "¥", "￥", "₹", "₩", "₽", "₺", "₪", "฿", "₫", "₴", "元", "円", "원",
]
