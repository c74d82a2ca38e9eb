import Foundation
import Intent
import Testing
import TestSupport

@Suite struct DateISO8601Tests {
  @Test(arguments: [
    ("1970-01-01", 0.0), ("2026-03-12", 1_773_273_600), ("2024-02-29", 1_709_164_800),
    ("2000-02-29", 951_782_400), ("1969-12-31", -86_400), ("1600-01-01", -11_676_096_000),
  ])
  func `a date is its midnight UTC`(text: String, seconds: Double) {
    #expect(Date(iso8601: text)?.timeIntervalSince1970 == seconds)
  }

  @Test(arguments: [
    "2026-03-12T09:00:00Z", "2026-03-12T09:00Z", "2026-03-12t09:00:00z", "2026-03-12 09:00:00Z",
    "2026-03-12T09:00:00.000Z", "2026-03-12T10:00:00+01:00", "2026-03-12T10:00:00+0100",
    "2026-03-12T10:00:00+01", "2026-03-11T23:30:00-09:30", "2026-03-12T09:00:00,0Z",
  ])
  func `an instant has a zone`(text: String) {
    #expect(Date(iso8601: text) == now)
  }

  @Test func `an instant has parts of a second`() {
    #expect(Date(iso8601: "1970-01-01T00:00:01.25Z")?.timeIntervalSince1970 == 1.25)
  }

  @Test(arguments: [
    "2026-02-30", "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10",
    "2026-01-00", "2026-01-32",
  ])
  func `a day that no calendar has is none`(text: String) {
    #expect(Date(iso8601: text) == nil)
  }

  @Test(arguments: [
    "", "today", "2026", "2026-3-12", "26-03-12", "12.03.2026", "03/12/2026", "2026-03-12T",
    "2026-03-12T09:00:00", "2026-03-12T09Z", "2026-03-12T24:00:00Z", "2026-03-12T09:60:00Z",
    "2026-03-12T09:00:61Z", "2026-03-12T09:00:00.Z", "2026-03-12T09:00:00Zx", "2026-03-12Z",
    " 2026-03-12", "2026-03-12 ", "2026-03-12T09:00:00+24:00", "2026-03-12T09:00:00+1:00",
    "-026-03-12", "２０２６-03-12", "2026-03-12T09:00:00+01:60",
  ])
  func `anything else is no date`(text: String) {
    #expect(Date(iso8601: text) == nil)
  }

  @Test(arguments: [
    (0.0, "1970-01-01T00:00:00.000Z"), (1_773_306_000.25, "2026-03-12T09:00:00.250Z"),
    (-0.5, "1969-12-31T23:59:59.500Z"), (1_709_251_199.999, "2024-02-29T23:59:59.999Z"),
  ])
  func `an instant is written in UTC with milliseconds`(seconds: Double, text: String) {
    #expect(Date(timeIntervalSince1970: seconds).iso8601 == text)
    #expect(Date(timeIntervalSince1970: seconds).isoDay == String(text.prefix(10)))
  }

  @Test(arguments: [1, 2] as [UInt64])
  func `what is written reads as the same instant`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<2_000 {
      let milliseconds = Int64.random(in: -2_000_000_000_000...4_000_000_000_000, using: &random)
      let text = Date(timeIntervalSince1970: Double(milliseconds) / 1_000).iso8601

      let read = try #require(Date(iso8601: text), "\(text)")

      #expect(read.iso8601 == text)
      #expect(abs(read.timeIntervalSince1970 * 1_000 - Double(milliseconds)) < 0.5, "\(text)")
    }
  }
}
