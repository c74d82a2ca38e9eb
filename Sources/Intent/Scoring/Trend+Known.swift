import Foundation

extension Trend {
  /// The trend of a score that nobody can replay, from what it was known to be.
  ///
  /// Before the first known total it counts as that; without any, as it is now.
  package init(
    to total: Int, at instant: Date, knowing past: some Sequence<(at: Date, total: Int?)>
  ) {
    let known = past.filter { $0.at < instant }.compactMap { point in
      point.total.map { (at: point.at, total: $0) }
    }.sorted { $0.at < $1.at }
    self.init { days in
      guard days > 0 else { return total }
      let then = instant - Double(days) * 86_400
      return known.last { $0.at <= then }?.total ?? known.first?.total ?? total
    }
  }

  /// How many points the last of the five is above the one of seven days ago.
  package var momentum: Int { values[4] - weekAgo }
}
