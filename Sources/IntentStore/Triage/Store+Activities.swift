import Foundation
import Intent

extension Store {
  /// What was done about a company and not taken back, the newest first.
  package func activities(of domain: Domain) throws -> [Activity] {
    try connection.rows(
      """
      SELECT \(Activity.columns) FROM activity AS a JOIN company AS c ON c.id = a.company
      WHERE c.domain = ? AND \(Activity.stands) ORDER BY a.id DESC
      """, domain.rawValue
    ) { Activity($0) }.compactMap { $0 }
  }

  /// One page of all that was done and not taken back, the oldest first, each with the company's
  /// name; of at most `limit` activities, at least 1.
  ///
  /// `next` is what the next page comes `after`; nil at the end, as for the first page.
  package func activityPage(
    after: Int64?, limit: Int
  ) throws -> (activities: [(activity: Activity, company: String)], next: Int64?) {
    precondition(limit > 0, "a page has at least one activity, not \(limit)")
    var last: Int64?
    var count = 0
    var activities: [(activity: Activity, company: String)] = []
    let page = try connection.statement(
      """
      SELECT \(Activity.columns), c.name, a.id
      FROM activity AS a JOIN company AS c ON c.id = a.company
      WHERE a.id > ? AND \(Activity.stands) ORDER BY a.id LIMIT ?
      """)
    try page.forEach(after ?? 0, limit) { row in
      last = row.id(Activity.columnCount + 1)
      count += 1
      if let activity = Activity(row) {
        activities.append((activity, row.text(Activity.columnCount)))
      }
    }
    return (activities, count < limit ? nil : last)
  }
}
