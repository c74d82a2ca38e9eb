import Foundation
import Testing

@testable import IntentSources

@Suite struct DecimalNumberTests {
  @Test(arguments: [
    "0", "-0", "7", "-12.5", "600000000", "0.1", "1e3", "1E+3", "2.5e-7", "123456789012345",
    "1234567890123456789", "0.000000000000001", "9007199254740993", "1.7976931348623157e308",
  ])
  func `a number is read as Foundation reads it`(text: String) {
    #expect(text.decimalNumber?.bitPattern == Double(text)?.bitPattern)
  }

  @Test func `many numbers of few digits are read as Foundation reads them`() {
    for step in 0..<2_000 {
      let digits = String(step &* 2_654_435_761 % 1_000_000_007)
      let text = digits.prefix(step % 9 + 1) + "." + digits
      guard !text.hasPrefix("0") || text.hasPrefix("0.") else { continue }

      #expect(String(text).decimalNumber?.bitPattern == Double(text)?.bitPattern)
    }
  }

  @Test(arguments: [
    "", "-", "+1", ".5", "5.", "01", "1e", "1e+", "0x10", "inf", "nan", "1,5", "1 ", "1_000",
    "\u{0661}",
  ])
  func `what JSON would not write is no number`(text: String) {
    #expect(text.decimalNumber == nil)
  }

  @Test func `a number that is too large is infinite`() {
    #expect("1e400".decimalNumber == .infinity)
    #expect("-1e400".decimalNumber == -.infinity)
  }
}
