import Testing

@testable import IntentSources

@Suite struct APIPaceTests {
  private var pace = APIPace()

  /// Takes leave until there is none, each asked and answered; says how many were had.
  private mutating func drain(isByHand: Bool = true, at now: Duration) -> Int {
    var count = 0
    while pace.take(isByHand: isByHand, at: now) == nil {
      pace.settle()
      count += 1
    }
    return count
  }

  @Test mutating func `a minute has sixty, and the next one as many`() {
    #expect(drain(at: .zero) == 60)
    #expect(pace.take(isByHand: true, at: .seconds(10)) == .seconds(51))
    #expect(drain(at: .seconds(61)) == 60)
  }

  @Test mutating func `no 60 seconds have more than sixty, whenever they are asked for`() {
    var asked: [Duration] = []
    for step in 0..<2_000 {
      let now = Duration.milliseconds(step * 137)
      if pace.take(isByHand: step.isMultiple(of: 3), at: now) == nil {
        pace.settle()
        asked.append(now)
      }
    }
    for start in asked {
      #expect(asked.count { $0 >= start && $0 < start + .seconds(60) } <= 60)
    }
    #expect(asked.count > 200)
  }

  @Test mutating func `a round leaves a tenth to those that a person asks for`() {
    #expect(drain(isByHand: false, at: .zero) == 54)
    #expect(drain(isByHand: true, at: .zero) == 6)
  }

  @Test mutating func `what the API has left goes before our own count`() {
    pace.heed(limit: 60, remaining: 8, for: .seconds(20), at: .zero)
    for _ in 0..<8 { #expect(pace.take(isByHand: true, at: .zero) == nil) }
    #expect(pace.take(isByHand: true, at: .seconds(5)) == .seconds(15))
  }

  @Test mutating func `what is under way counts as asked`() {
    #expect(pace.take(isByHand: true, at: .zero) == nil)
    pace.heed(limit: 60, remaining: 1, for: .seconds(20), at: .zero)
    #expect(pace.take(isByHand: true, at: .zero) == .seconds(20))
    pace.settle()
    #expect(pace.take(isByHand: true, at: .zero) == nil)
  }

  @Test mutating func `an answer that comes late does not give back what is spent`() {
    pace.heed(limit: 60, remaining: 0, for: .seconds(20), at: .zero)
    pace.heed(limit: 60, remaining: 30, for: .seconds(20), at: .seconds(1))
    #expect(pace.take(isByHand: true, at: .seconds(1)) == .seconds(19))
  }

  @Test mutating func `a lower limit is kept, a higher one is not used`() {
    pace.heed(limit: 5, remaining: nil, for: nil, at: .zero)
    #expect(drain(at: .zero) == 5)
    pace.heed(limit: 600, remaining: nil, for: nil, at: .zero)
    #expect(pace.limit == 60)
  }

  @Test mutating func `a limit of one leaves a round something too`() {
    pace.heed(limit: 1, remaining: 1, for: .seconds(30), at: .zero)
    #expect(pace.take(isByHand: false, at: .zero) == nil)
  }

  @Test mutating func `closed is closed, for whoever asks`() {
    pace.close(for: .seconds(90), at: .zero)
    #expect(pace.take(isByHand: true, at: .seconds(30)) == .seconds(60))
    #expect(pace.take(isByHand: true, at: .seconds(90)) == nil)
  }
}
