import Foundation

extension String {
  /// The number that it is as JSON writes one, such as `-12.5e3`; nil when it is none, infinite
  /// when it is too large.
  var decimalNumber: Double? {
    guard let digits = DecimalDigits(self) else { return nil }
    return digits.exact ?? Double(self)
  }

  var isDecimalNumber: Bool { DecimalDigits(self) != nil }
}

/// The digits of a number as JSON writes one.
private struct DecimalDigits {
  private var isNegative = false
  private var hasExponent = false

  /// The digits without their point, while they are few.
  private var whole = 0
  private var count = 0
  private var decimals = 0

  init?(_ text: String) {
    var bytes = text.utf8.makeIterator()
    var next = bytes.next()

    func isDigit(_ byte: UInt8?) -> Bool { byte.map { (0x30...0x39).contains($0) } ?? false }
    func takeDigits() -> Int {
      var taken = 0
      while let byte = next, isDigit(byte) {
        if count < 18 { whole = whole * 10 + Int(byte - 0x30) }
        count += 1
        taken += 1
        next = bytes.next()
      }
      return taken
    }

    if next == UInt8(ascii: "-") {
      isNegative = true
      next = bytes.next()
    }
    let hasLeadingZero = next == UInt8(ascii: "0")
    let leading = takeDigits()
    guard leading == 1 || leading > 1 && !hasLeadingZero else { return nil }
    if next == UInt8(ascii: ".") {
      next = bytes.next()
      decimals = takeDigits()
      guard decimals > 0 else { return nil }
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      hasExponent = true
      next = bytes.next()
      if next == UInt8(ascii: "-") || next == UInt8(ascii: "+") { next = bytes.next() }
      guard takeDigits() > 0 else { return nil }
    }
    guard next == nil else { return nil }
  }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  /// The number, when its digits and the power of ten are whole numbers that a `Double` has
  /// exactly: then one division rounds as the best conversion does.
  var exact: Double? {
    guard count <= 15, !hasExponent else { return nil }
    let size = Double(whole) / Self.powers[decimals]
    return isNegative ? -size : size
  }
}
