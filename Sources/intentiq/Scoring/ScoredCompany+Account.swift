import Foundation
import Intent

/// How one signal's points come about.
struct SignalAccount: Sendable {
  let points: Int
  let cap: Int

  /// What the events for and against it come to together, in `0...1`.
  let positive: Double
  let negative: Double

  /// The shares of the events for it and, as a number above 0, of those against it.
  let gains: Double
  let losses: Double
}

extension ScoredCompany {
  func account(of signal: Signal) -> SignalAccount {
    let events = events.filter { $0.evidence.kind.signal == signal }
    let positive = events.filter(\.evidence.kind.isPositive)
    let negative = events.filter { !$0.evidence.kind.isPositive }
    return SignalAccount(
      points: score.points[signal], cap: policy.caps[signal],
      positive: 1 - positive.reduce(1) { $0 * (1 - $1.weight) },
      negative: 1 - negative.reduce(1) { $0 * (1 - $1.weight) },
      gains: positive.reduce(0) { $0 + $1.share }, losses: -negative.reduce(0) { $0 + $1.share })
  }
}

extension Double {
  var tenths: String { String(format: "%.1f", magnitude < 0.05 ? 0 : self) }
  var signedTenths: String { magnitude < 0.05 ? "0.0" : String(format: "%+.1f", self) }
  var thousandths: String { String(format: "%.3f", self) }
}

extension Date {
  /// How long ago it was, in minutes, hours or days: `2h`.
  func age(at now: Date) -> String {
    let minutes = max(0, Int(now.timeIntervalSince(self) / 60))
    if minutes < 60 { return "\(minutes)m" }
    return minutes < 1_440 ? "\(minutes / 60)h" : "\(minutes / 1_440)d"
  }
}
