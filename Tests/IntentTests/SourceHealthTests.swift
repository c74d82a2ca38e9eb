import Foundation
import Intent
import Testing

@Suite struct SourceHealthTests {
  let base = Date(timeIntervalSince1970: 1_773_306_000)

  @Test func `the median is of the last 64 answers`() {
    var source = SourceHealth("web")
    #expect(source.medianLatency == nil)
    for _ in 0..<100 { source.answered(at: base, in: .seconds(9)) }
    for milliseconds in 1...64 { source.answered(at: base, in: .milliseconds(milliseconds)) }
    #expect(source.medianLatency == .milliseconds(33))
  }

  @Test func `an answer ends the trouble, and what was wrong is still known`() {
    var source = SourceHealth("web")
    source.failed(at: base, "line\u{1B}[31m one\nline two", as: .offline, nextTry: base + 60)
    source.failed(at: base + 1, "again")
    #expect(source.failuresInARow == 2 && source.isInTrouble)

    source.answered(at: base + 2, in: .seconds(1), note: "3 pieces")

    #expect(source.state == .ok && !source.isInTrouble && source.failuresInARow == 0)
    #expect(source.lastError == "again" && source.lastErrorAt == base + 1)
    #expect(source.nextTry == nil && source.note == "3 pieces")
  }

  @Test func `errors are one harmless line`() {
    var source = SourceHealth("web")
    source.failed(at: base, "line\u{1B}[31m one\nline two")
    #expect(source.lastError == "line one line two")
  }

  @Test func `a rest is no further failure`() {
    var source = SourceHealth("web")
    source.failed(at: base, "late", as: .offline)
    source.rests(as: .offline, until: base + 60, because: "late")
    #expect(source.failuresInARow == 1 && source.nextTry == base + 60)
  }
}
