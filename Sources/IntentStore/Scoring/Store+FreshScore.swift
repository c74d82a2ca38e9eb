import Foundation
import Intent

extension Store {
  /// The score that a company has, unless it is due: too old, of another policy, with evidence that
  /// came since, or past its decay date.
  package func freshScore(
    of domain: Domain, at instant: Date, maxAge: Duration, policy: String
  ) throws -> Score? {
    let isDue = try connection.first(
      """
      SELECT \(Self.isDue) FROM company AS c LEFT JOIN score AS s ON s.company = c.id
      WHERE c.domain = ?4
      """, instant, maxAge / .seconds(1), policy, domain.rawValue
    ) { $0.int(0) != 0 }
    return isDue == false ? try score(of: domain) : nil
  }
}
