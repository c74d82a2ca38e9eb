import Foundation
import Intent

/// What the lines of the detail pane are made of: while it stays the same, so do they.
struct DetailSource: Equatable, Sendable {
  let row: WatchlistRow
  let novelty: Novelty?
  let since: Date?
  let screen: Screen
  let width: Int
  let now: Date
  let opened: Evidence.ID?

  /// Which reading of the company is shown; nil while it has not been read.
  let reading: Int?
}
