import Foundation

/// An amount with what it is of.
enum Quantity {
  case seconds(Double)
  case ratio(Double)
  case bytes(Double)
}

extension Quantity: Comparable {
  static func < (lhs: Quantity, rhs: Quantity) -> Bool { lhs.amount < rhs.amount }

  private var amount: Double {
    switch self {
    case .seconds(let amount), .ratio(let amount), .bytes(let amount): amount
    }
  }
}

extension Quantity: CustomStringConvertible {
  /// At least three digits and a unit: `1.23 ms`, `12.3 us`, `1234 MiB`.
  var description: String {
    switch self {
    case .seconds(1...): "\(digits(1)) s"
    case .seconds(1e-3...): "\(digits(1e3)) ms"
    case .seconds(1e-6...): "\(digits(1e6)) us"
    case .seconds: "\(digits(1e9)) ns"
    case .ratio: "\(digits(1)) x"
    case .bytes: "\(digits(1 / 1_048_576)) MiB"
    }
  }

  private func digits(_ scale: Double) -> String {
    let scaled = amount * scale
    let decimals = scaled < 9.995 ? 2 : scaled < 99.95 ? 1 : 0
    return String(format: "%.\(decimals)f", scaled)
  }
}
