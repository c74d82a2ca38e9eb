import Foundation
import Testing

@testable import IntentSources

@Suite struct RetryAfterTests {
  let now = Date(timeIntervalSince1970: 784_111_777)  // Sun, 06 Nov 1994 08:49:37 GMT

  @Test(arguments: [
    ("0", 0), ("120", 120), ("1000000000", 1_000_000_000),
    ("9999999999999999999999", 1_000_000_000),
    ("Sun, 06 Nov 1994 08:50:37 GMT", 60), ("Sat, 05 Nov 1994 08:49:37 GMT", 0),
    ("Sun, 06 Nov 2094 08:49:37 GMT", 1_000_000_000),
  ])
  func `seconds and dates are waits, within reason`(text: String, seconds: Int) {
    #expect(RetryAfter.wait(text, from: now) == .seconds(seconds))
  }

  @Test(arguments: ["", "soon", "-1", "1.5", "٣", "1994-11-06", "Sun, 31 Feb 1994 08:49:37 GMT"])
  func `anything else is none`(text: String) {
    #expect(RetryAfter.wait(text, from: now) == nil)
  }
}
