import Foundation
import Intent

extension [Evidence] {
  /// The API reference's example, with a lay-off against it.
  static let stripe: [Evidence] = [
    .fixture(.fundingRound, 21, "$600M Series I", 600_000_000, source: "press"),
    .fixture(.openRoles, 4, "47 open eng roles", 47, source: "careers page"),
    .fixture(.layoffs, 90, "Cut 3% of staff in January", 3, source: "press"),
    .fixture(.productLaunch, 1.1, "Checkout SDK launch", nil, source: "company blog"),
    .fixture(.pricingVisit, 0.2, "9 visits of the pricing page", 9, source: "web analytics"),
    .fixture(.release, 2.2, "決済 API 二版 リリース", nil, source: "github"),
  ]
}

extension Evidence {
  fileprivate static func fixture(
    _ kind: Kind, _ daysAgo: Double, _ headline: String, _ magnitude: Double?, source: String
  ) -> Evidence {
    Evidence(
      domain: Domain(kept: "stripe.com"), kind: kind, observedAt: .sample - daysAgo * 86_400,
      headline: headline, magnitude: magnitude, source: source)
  }
}
