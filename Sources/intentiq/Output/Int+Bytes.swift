extension Int {
  /// So many bytes in the largest unit that they fill: `12.3 MB`.
  var bytes: String {
    let units = ["bytes", "kB", "MB", "GB", "TB"]
    var (amount, unit) = (Double(self), 0)
    while amount >= 999.5, unit < units.count - 1 {
      amount /= 1_000
      unit += 1
    }
    guard unit > 0 else { return "\(self) bytes" }
    let tenths = Int((amount * 10).rounded())
    return (amount < 10 ? "\(tenths / 10).\(tenths % 10)" : "\(Int(amount.rounded()))")
      + " \(units[unit])"
  }
}
