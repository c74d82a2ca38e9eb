import Foundation
import Intent
import Testing

@Suite struct UntilTests {
  let now = Date(timeIntervalSince1970: 1_773_306_000)  // 2026-03-12T09:00:00Z, a Thursday

  func until(_ text: String, in zone: String, at now: Date? = nil) throws -> String {
    let zone = try #require(TimeZone(identifier: zone))
    return try Until(text, at: now ?? self.now, zone: zone).instant.iso8601
  }

  @Test(arguments: [
    ("4h", "2026-03-12T13:00:00.000Z"),
    ("1d", "2026-03-12T23:00:00.000Z"),
    ("3d", "2026-03-14T23:00:00.000Z"),
    ("2w", "2026-03-25T23:00:00.000Z"),
    ("15:00", "2026-03-12T14:00:00.000Z"),
    ("today 15:00", "2026-03-12T14:00:00.000Z"),
    ("tomorrow", "2026-03-12T23:00:00.000Z"),
    ("tomorrow 0:00", "2026-03-12T23:00:00.000Z"),
    ("fri", "2026-03-12T23:00:00.000Z"),
    ("thu", "2026-03-18T23:00:00.000Z"),
    (" FRIDAY  9:30 ", "2026-03-13T08:30:00.000Z"),
    ("fri 3pm", "2026-03-13T14:00:00.000Z"), ("fri 12 am", "2026-03-12T23:00:00.000Z"),
    ("4:30 PM", "2026-03-12T15:30:00.000Z"), ("tomorrow at 9am", "2026-03-13T08:00:00.000Z"),
    ("next tuesday 14:00", "2026-03-17T13:00:00.000Z"),
    ("12:15pm", "2026-03-12T11:15:00.000Z"),
    ("2026-12-01", "2026-11-30T23:00:00.000Z"),
    ("2026-12-01 9:30", "2026-12-01T08:30:00.000Z"),
    (" 2026-12-01T09:30:00Z", "2026-12-01T09:30:00.000Z"),
    ("2026-12-01t09:30:00-05:00", "2026-12-01T14:30:00.000Z"),
    ("2028-02-29", "2028-02-28T23:00:00.000Z"),
  ])
  func `a time to come is read where the person is`(text: String, instant: String) throws {
    #expect(try until(text, in: "Europe/Berlin") == instant)
  }

  @Test(arguments: [
    ("Pacific/Auckland", "2026-03-12T11:00:00.000Z"),
    ("America/Los_Angeles", "2026-03-13T07:00:00.000Z"),
    ("Asia/Kolkata", "2026-03-12T18:30:00.000Z"),
    ("Pacific/Kiritimati", "2026-03-12T10:00:00.000Z"),
    ("GMT", "2026-03-13T00:00:00.000Z"),
  ])
  func `a day begins at the midnight of the person's zone`(zone: String, instant: String) throws {
    #expect(try until("tomorrow", in: zone) == instant)
  }

  @Test(arguments: [
    ("America/New_York", "2026-03-07T17:00:00Z", "tomorrow 2:30", "2026-03-08T07:00:00.000Z"),
    ("America/New_York", "2026-03-07T17:00:00Z", "2d", "2026-03-09T04:00:00.000Z"),
    ("America/New_York", "2026-03-07T17:00:00Z", "24h", "2026-03-08T17:00:00.000Z"),
    ("Europe/Berlin", "2026-03-28T09:00:00Z", "sun 2:30", "2026-03-29T01:00:00.000Z"),
    ("America/Santiago", "2026-09-01T12:00:00Z", "2026-09-06", "2026-09-06T04:00:00.000Z"),
    ("America/Santiago", "2026-09-01T12:00:00Z", "5d", "2026-09-06T04:00:00.000Z"),
    ("Europe/Berlin", "2026-10-24T09:00:00Z", "tomorrow 2:30", "2026-10-25T00:30:00.000Z"),
    ("Europe/Berlin", "2026-10-24T09:00:00Z", "2d", "2026-10-25T23:00:00.000Z"),
  ])
  func `where the clock is set, the first time that follows counts`(
    zone: String, now: String, text: String, instant: String
  ) throws {
    #expect(try until(text, in: zone, at: Date(iso8601: now)) == instant)
  }

  @Test(arguments: [
    "today", "0d", "0h", "8:00", "today 10:00", "2026-03-12", "2026-03-11", "1970-01-01",
    "2026-03-12T09:00:00Z",
  ])
  func `what is past or now is refused`(text: String) {
    #expect(throws: UntilError.past(text)) { try until(text, in: "Europe/Berlin") }
  }

  @Test(arguments: ["9999d", "9999w", "2036-03-13", "9999-12-31"])
  func `what is more than ten years ahead is refused`(text: String) {
    #expect(throws: UntilError.tooFar(text)) { try until(text, in: "Europe/Berlin") }
  }

  @Test(arguments: [
    "", " ", "soon", "now", "3", "d", "3x", "3 d", "-3d", "99999d", "٣d", "1.5h", "25:00", "9:60",
    "9:5", ":30", "9:", "today 24:00", "fri 9", "fri 13pm", "fri 0am", "pm", "9:3pm", "next",
    "2026-02-30", "2026-13-01",
    "2027-02-29", "26-12-01", "2026-12-1", "2026-12-01T09:30:00", "today tomorrow", "😀",
    "2026-12-01 2026-12-02",
  ])
  func `what names no time is refused`(text: String) {
    #expect(throws: UntilError.unreadable(text)) { try until(text, in: "Europe/Berlin") }
  }

  @Test func `the reason shows no control character`() {
    #expect(
      UntilError.unreadable("so\u{1B}[31mon\n").description
        == "\"soon\": it is no time (write 3d, 2w, fri, 2026-12-01, fri 3pm or today 15:00)")
  }
}
