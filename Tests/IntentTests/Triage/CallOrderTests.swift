import Foundation
import Intent
import Testing
import TestSupport

@Suite struct CallOrderTests {
  let now = Date(timeIntervalSince1970: 1_773_306_000)

  func row(
    _ name: String, _ total: Int?, momentum: Int = 0, urgency: Urgency = .nurture,
    decaysIn days: Double? = nil, triage: Triage = Triage()
  ) -> WatchlistRow {
    WatchlistRow(
      domain: Domain(kept: name), name: name, addedAt: now,
      score: ScoreSummary(
        total: total, band: total.map(Policy.standard.band), stage: .dormant, urgency: urgency,
        momentum: momentum, trend: Trend([]), scoredAt: now,
        decayDate: days.map { now + $0 * 86_400 }, isStale: false), triage: triage)
  }

  func order(_ rows: [WatchlistRow], limit: Int = .max) -> [String] {
    CallOrder.candidates(among: rows, at: now, limit: limit).map(\.row.domain.rawValue)
  }

  @Test func `among equals go first the higher score, the earlier decay date, the domain`() {
    let rows = [
      row("f.com", 60), row("e.com", 60), row("d.com", 60, decaysIn: 90),
      row("c.com", 60, decaysIn: 80), row("b.com", 65, momentum: -5), row("a.com", 61),
    ]

    #expect(order(rows) == ["a.com", "b.com", "c.com", "d.com", "e.com", "f.com"])
    #expect(order(rows.reversed()) == order(rows))
  }

  @Test func `the limit takes the first`() {
    #expect(
      order([row("a.com", 1), row("b.com", 2), row("c.com", 3)], limit: 2) == ["c.com", "b.com"])
    #expect(order([row("a.com", 1)], limit: 0) == [])
  }

  @Test func `a company that was never scored is not called`() {
    let unscored = WatchlistRow(domain: Domain(kept: "a.com"), name: "A", addedAt: now)
    #expect(order([unscored, row("b.com", nil)]) == [])
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `the order is that of the formula computed plainly`(seed: UInt64) {
    var dice = SeededGenerator(seed: seed)
    let rows = (0..<150).map { companyRow($0, &dice) }

    let plain =
      rows
      .compactMap { row in plainPriority(row).map { (row: row, priority: $0) } }
      .sorted { first, second in
        let (a, b) = (plainKey(first), plainKey(second))
        return a == b ? first.row.domain < second.row.domain : a.lexicographicallyPrecedes(b)
      }
    let candidates = CallOrder.candidates(among: rows, at: now)

    #expect(candidates.map(\.row.domain) == plain.map(\.row.domain))
    for limit in [1, 7, 18, 40] {
      let few = CallOrder.candidates(among: rows, at: now, limit: limit)
      #expect(few == Array(candidates.prefix(limit)))
    }
    #expect(candidates.map(\.priority.total) == plain.map(\.priority))
  }

  /// Priority and score downwards, then the decay date upwards.
  private func plainKey(_ entry: (row: WatchlistRow, priority: Int)) -> [Double] {
    let decay = entry.row.score?.decayDate?.timeIntervalSince(now)
    return [
      -Double(entry.priority), -Double(entry.row.score?.total ?? 0),
      decay ?? .greatestFiniteMagnitude,
    ]
  }

  /// The formula of the scoring model, term by term.
  private func plainPriority(_ row: WatchlistRow) -> Int? {
    guard let score = row.score, var sum = score.total, row.triage.closing == nil else {
      return nil
    }
    if let meeting = row.triage.meeting, now < meeting { return nil }
    if let snooze = row.triage.snooze, now < snooze.until {
      let rank: [Band: Int] = [.cold: 1, .warm: 2, .hot: 3]
      let (then, today) = (
        snooze.band.map { rank[$0, default: 0] }, row.band.map { rank[$0, default: 0] }
      )
      if today ?? 0 <= then ?? 0 { return nil }
    }
    sum += [Urgency.actNow: 15, .thisWeek: 8, .thisMonth: 3][score.urgency] ?? 0
    sum += score.momentum > 10 ? 10 : score.momentum < -10 ? -10 : score.momentum
    if let decay = score.decayDate, row.band == .hot || row.band == .warm {
      let days = decay.timeIntervalSince(now) / 86_400
      if days <= 7 { sum += 10 } else if days <= 14 { sum += 5 }
    }
    if let touch = row.triage.lastTouch {
      let days = now.timeIntervalSince(touch.at) / 86_400
      if days <= 1 { sum -= 25 } else if days <= 3 { sum -= 15 } else if days <= 7 { sum -= 8 }
    }
    return sum
  }

  /// A company in any state, often on the edges and often like another.
  private func companyRow(_ index: Int, _ dice: inout SeededGenerator) -> WatchlistRow {
    let bands: [Band?] = [nil, .cold, .warm, .hot]
    let triage = Triage(
      lastTouch: dice.one(of: [nil, nil, 0.0, 1, 1.5, 3, 5, 7, 9]).map {
        Triage.Touch(at: now - $0 * 86_400, outcome: dice.one(of: Outcome.allCases))
      },
      snooze: dice.one(of: [nil, nil, nil, -1.0, 0, 1]).map {
        Triage.Snooze(until: now + $0, band: dice.one(of: bands))
      },
      meeting: dice.one(of: [nil, nil, nil, -1.0, 0, 1]).map { now + $0 },
      closing: dice.one(of: [nil, nil, nil, nil, .won, .disqualified]))
    return row(
      "company-\(index).com", dice.one(of: [nil, 0, 20, 49, 50, 60, 74, 75, 90, 100]),
      momentum: dice.one(of: [-40, -10, -3, 0, 0, 3, 10, 11]),
      urgency: dice.one(of: Urgency.allCases), decaysIn: dice.one(of: [nil, -1, 5, 7, 10, 14, 60]),
      triage: triage)
  }
}
