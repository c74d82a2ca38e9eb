/// One line of the report at one size.
struct Figure {
  let name: String
  let quantity: Quantity

  /// Nil where nobody has set one.
  var bar: Bar?

  init(_ name: String, _ quantity: Quantity, bar: Bar? = nil) {
    self.name = name
    self.quantity = quantity
    self.bar = bar
  }
}

extension [Figure] {
  /// A time, and below it what one of the items takes.
  static func times(
    _ name: String, _ seconds: Double, each items: Int, bar: Bar? = nil, eachBar: Bar? = nil
  ) -> [Figure] {
    [
      Figure(name, .seconds(seconds), bar: bar),
      Figure("  each", .seconds(seconds / Double(items)), bar: eachBar),
    ]
  }
}
