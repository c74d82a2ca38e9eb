import Foundation

/// One line of the watchlist: a company and what its last score came to.
///
/// A list of 100,000 lives in memory whole, so it keeps no more than the list shows.
package struct WatchlistRow: Identifiable, Hashable, Sendable {
  package let domain: Domain
  package var name: String
  package var tags: [String]
  package var owner: String?
  package var addedAt: Date

  /// Nil until it was scored for the first time.
  package var score: ScoreSummary?
  package var triage: Triage

  package var id: Domain { domain }
  package var band: Band? { score?.band }

  package init(
    domain: Domain, name: String, tags: [String] = [], owner: String? = nil, addedAt: Date,
    score: ScoreSummary? = nil, triage: Triage = Triage()
  ) {
    self.domain = domain
    self.name = name
    self.tags = tags
    self.owner = owner
    self.addedAt = addedAt
    self.score = score
    self.triage = triage
  }
}

/// What a score came to, without what it rests on.
///
/// It is kept in few bytes, because a list has as many as companies.
package struct ScoreSummary: Hashable, Sendable {
  /// In `0...100`; nil when nothing is known (`unscorable`).
  package var total: Int? { keptTotal < 0 ? nil : Int(keptTotal) }
  package let band: Band?
  package let stage: BuyingStage
  package let urgency: Urgency

  /// The change in seven days, in points.
  package var momentum: Int { Int(keptMomentum) }
  package let trend: Trend
  package let scoredAt: Date

  /// When the band falls if nothing happens; nil when it does not within 730 days.
  package var decayDate: Date? {
    decaysAt < .infinity ? Date(timeIntervalSinceReferenceDate: decaysAt) : nil
  }

  /// Whether a source's last look at the company failed.
  package let isStale: Bool

  /// Below 0 for nil.
  private let keptTotal: Int8
  private let keptMomentum: Int16

  /// Seconds since the reference date of `Date`; infinite for nil.
  private let decaysAt: Double

  package init(
    total: Int?, band: Band?, stage: BuyingStage, urgency: Urgency, momentum: Int, trend: Trend,
    scoredAt: Date, decayDate: Date?, isStale: Bool
  ) {
    keptTotal = total.map { Int8(clamping: $0) } ?? -1
    self.band = band
    self.stage = stage
    self.urgency = urgency
    keptMomentum = Int16(clamping: momentum)
    self.trend = trend
    self.scoredAt = scoredAt
    decaysAt = decayDate?.timeIntervalSinceReferenceDate ?? .infinity
    self.isStale = isStale
  }
}

extension ScoreSummary {
  /// The same score, marked as one that could not be had anew.
  package var stale: ScoreSummary {
    ScoreSummary(
      total: total, band: band, stage: stage, urgency: urgency, momentum: momentum, trend: trend,
      scoredAt: scoredAt, decayDate: decayDate, isStale: true)
  }
}

/// The score replayed for 28, 21, 14, 7 and 0 days ago, oldest first.
package struct Trend: Hashable, Sendable {
  /// How many days back each of the five looks.
  package static let daysBack = [28, 21, 14, 7, 0]

  private let points: SIMD8<UInt8>

  /// Keeps five scores, each in `0...100`; missing ones count 0.
  package init(_ points: [Int]) {
    var kept = SIMD8<UInt8>()
    for (index, value) in points.prefix(5).enumerated() { kept[index] = UInt8(clamping: value) }
    self.points = kept
  }

  /// Asks for each of the five scores by its days back.
  init(_ score: (_ daysBack: Int) -> Int) {
    var kept = SIMD8<UInt8>()
    for (index, days) in Self.daysBack.enumerated() {
      kept[index] = UInt8(clamping: score(days))
    }
    points = kept
  }

  /// The score of seven days ago.
  var weekAgo: Int { Int(points[3]) }

  package var values: [Int] { (0..<5).map { Int(points[$0]) } }
}
