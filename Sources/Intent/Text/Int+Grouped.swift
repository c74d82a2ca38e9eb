extension Int {
  /// The number with commas between its thousands.
  package var grouped: String {
    guard magnitude >= 1_000 else { return String(self) }
    let digits = Array(String(magnitude))
    let parts = digits.indices.map { index in
      let startsGroup = index > 0 && (digits.count - index).isMultiple(of: 3)
      return (startsGroup ? "," : "") + String(digits[index])
    }
    return (self < 0 ? "-" : "") + parts.joined()
  }
}
