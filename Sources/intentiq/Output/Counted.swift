/// A number with its noun: `1 row`, `2 rows`.
struct Counted: CustomStringConvertible {
  let description: String

  init(_ count: Int, _ singular: String, _ plural: String? = nil) {
    description = "\(count.grouped) \(count == 1 ? singular : plural ?? singular + "s")"
  }
}

extension Int {
  /// The number with commas between its thousands.
  var grouped: String {
    let digits = Array(String(magnitude))
    let parts = digits.indices.map { index in
      let startsGroup = index > 0 && (digits.count - index).isMultiple(of: 3)
      return (startsGroup ? "," : "") + String(digits[index])
    }
    return (self < 0 ? "-" : "") + parts.joined()
  }
}
