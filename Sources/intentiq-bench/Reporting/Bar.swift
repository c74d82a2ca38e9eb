/// What a figure may be at most.
struct Bar {
  let limit: Quantity

  /// The number of companies that it is for; nil for any.
  let size: Int?

  init(_ limit: Quantity, at size: Int? = nil) {
    self.limit = limit
    self.size = size
  }

  func isMissed(by quantity: Quantity, at size: Int) -> Bool {
    (self.size ?? size) == size && quantity > limit
  }
}

extension Bar: CustomStringConvertible {
  var description: String { "\(limit)" + (size.map { " at \($0)" } ?? "") }
}
