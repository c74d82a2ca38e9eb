import Intent

/// Why credits were not added; then there are as many as before.
package enum CreditError: Error, Hashable, Sendable {
  case notPositive(Int)

  /// With these there would be more than ``most``.
  case tooMany(Int, balance: Int)

  /// More are never topped up to: a number that every reader of JSON keeps exactly.
  package static let most = 1_000_000_000_000
}

extension CreditError: CustomStringConvertible {
  /// `what: why (what to do)`, without a full stop.
  package var description: String {
    switch self {
    case .notPositive(let count):
      "credits: \(count) cannot be added (give a number from 1)"
    case .tooMany(let count, let balance):
      "credits: with \(count.grouped) more than the \(balance.grouped) that there are it would be over"
        + " \(Self.most.grouped) (give fewer)"
    }
  }
}
