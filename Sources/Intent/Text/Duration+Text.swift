extension Duration {
  /// Reads a whole number with its unit: `90s`, `15m`, `24h`, `3d`, `2w`; nil for anything else.
  package init?(text: String) {
    let seconds: [Character: Int] = ["s": 1, "m": 60, "h": 3_600, "d": 86_400, "w": 604_800]
    let digits = text.dropLast()
    guard let unit = text.last.flatMap({ seconds[$0] }), (1...9).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
      let count = Int(digits)
    else { return nil }
    self = .seconds(count * unit)
  }
}
