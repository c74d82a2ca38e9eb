import Foundation
import Intent
import Testing

@Suite struct ScoringPropertyTests {
  let model = ScoringModel()

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func `the rules said a second time give the same points`(seed: UInt64) {
    var generator = EvidenceGenerator(seed: seed)
    for _ in 0..<500 {
      let evidence = generator.company()
      let instant = generator.instant()
      let plain = PlainScoring(evidence, at: instant).points(at: instant)
      let weekAgo = instant - 7 * day
      let plainWeekAgo = PlainScoring(evidence, at: weekAgo).points(at: weekAgo)

      let score = model.score(evidence, looks: nil, at: instant)

      #expect(score.points == plain, "\(evidence) at \(instant)")
      #expect(score.total == plain.sum)
      #expect(score.summary.momentum == plain.sum - plainWeekAgo.sum)
    }
  }

  @Test(arguments: 11...14 as ClosedRange<UInt64>)
  func `the order of the evidence never matters`(seed: UInt64) {
    var generator = EvidenceGenerator(seed: seed)
    for _ in 0..<200 {
      let evidence = generator.company()
      let ledger = Ledger(evidence)
      let shuffled = Ledger(generator.shuffled(evidence))

      #expect(
        model.score(shuffled, looks: .unseen, at: now)
          == model.score(ledger, looks: .unseen, at: now))
      #expect(model.events(of: shuffled, at: now) == model.events(of: ledger, at: now))
    }
  }

  @Test(arguments: 21...24 as ClosedRange<UInt64>)
  func `a further positive event that is no reading never lowers a signal`(seed: UInt64) {
    var generator = EvidenceGenerator(seed: seed)
    for _ in 0..<500 {
      let evidence = generator.company()
      let further = generator.piece()
      guard further.kind.isPositive, !further.kind.isGauge else { continue }

      let before = model.points(of: Ledger(evidence), at: now)
      let after = model.points(of: Ledger(evidence + [further]), at: now)

      #expect(zip(before.values, after.values).allSatisfy(<=), "\(evidence) and \(further)")
    }
  }

  @Test(arguments: 31...34 as ClosedRange<UInt64>)
  func `no signal passes its cap or falls below nought`(seed: UInt64) {
    var generator = EvidenceGenerator(seed: seed)
    for _ in 0..<200 {
      let points = model.points(of: Ledger(generator.company(upTo: 60)), at: now)

      for signal in Signal.allCases {
        #expect((0...model.policy.caps[signal]).contains(points[signal]))
      }
    }
  }

  @Test(arguments: 41...44 as ClosedRange<UInt64>)
  func `the shares of a signal are tenths that add up to its points`(seed: UInt64) {
    var generator = EvidenceGenerator(seed: seed)
    for _ in 0..<300 {
      let ledger = Ledger(generator.company())
      let points = model.points(of: ledger, at: now)
      let events = model.events(of: ledger, at: now)

      for signal in Signal.allCases {
        let shares = events.filter { $0.evidence.kind.signal == signal }.map(\.share)
        let tenths = shares.map { Int(($0 * 10).rounded()) }
        #expect(zip(shares, tenths).allSatisfy { $0 == Double($1) / 10 })
        #expect(tenths.isEmpty || tenths.reduce(0, +) == points[signal] * 10)
        #expect(!tenths.isEmpty || points[signal] == 0)
      }
      #expect(events.allSatisfy { $0.evidence.kind.isPositive ? $0.share >= 0 : $0.share <= 0 })
    }
  }

  @Test(arguments: 51...54 as ClosedRange<UInt64>)
  func `as many events are left at each instant as say so`(seed: UInt64) {
    var generator = EvidenceGenerator(seed: seed)
    for _ in 0..<100 {
      let ledger = Ledger(generator.company().filter { $0.observedAt <= now })
      let gone = model.events(of: ledger, at: now).map(\.goneOn)

      for instant in gone.flatMap({ [$0 - 1, $0 + 1] }) where instant > now {
        #expect(model.events(of: ledger, at: instant).count == gone.count { $0 > instant })
      }
    }
  }
}
