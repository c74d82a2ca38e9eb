/// The parting of a signal's points among its events.
enum Shares {
  /// Parts whole points in tenths, in proportion to parts that are not below 0.
  ///
  /// Rounded by the largest remainder, so that the tenths add up to the points exactly; of equal
  /// remainders the earlier comes first. Points may be negative: then so are the tenths.
  static func tenths(of points: Int, by parts: [Double]) -> [Int] {
    if parts.count == 1 { return [tenths(of: points, by: parts[0])] }
    let whole = parts.reduce(0, +)
    guard whole > 0 else { return parts.map { _ in 0 } }
    let sum = abs(points) * 10
    let exact = parts.map { Double(sum) * $0 / whole }
    var tenths = exact.map { Int($0.rounded(.down)) }
    let missing = sum - tenths.reduce(0, +)
    let byRemainder = exact.indices.sorted { first, second in
      let (a, b) = (exact[first] - Double(tenths[first]), exact[second] - Double(tenths[second]))
      return a != b ? a > b : first < second
    }
    for index in byRemainder.prefix(missing) { tenths[index] += 1 }
    return points < 0 ? tenths.map { -$0 } : tenths
  }

  /// The tenths of the only part.
  static func tenths(of points: Int, by part: Double) -> Int { part > 0 ? points * 10 : 0 }
}
