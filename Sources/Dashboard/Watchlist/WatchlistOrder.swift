import Foundation
import Intent

/// How the watchlist is ordered.
package struct WatchlistOrder: Hashable, Sendable {
  package enum Column: String, CaseIterable, Hashable, Sendable {
    case score, name, change, age, stage, fade

    /// The column in words, for the header of the list.
    package var title: String {
      switch self {
      case .score: "score"
      case .name: "name"
      case .change: "change"
      case .age: "age of the score"
      case .stage: "stage"
      case .fade: "next fade"
      }
    }
  }

  package var column: Column
  package var isReversed: Bool

  package init(by column: Column = .score, isReversed: Bool = false) {
    self.column = column
    self.isReversed = isReversed
  }

  /// Which companies come first, in words: `by change, largest rise first`.
  package var words: String {
    let first =
      switch (column, isReversed) {
      case (.score, false): "highest first"
      case (.score, true): "lowest first"
      case (.name, false): "A to Z"
      case (.name, true): "Z to A"
      case (.change, false): "largest rise first"
      case (.change, true): "largest fall first"
      case (.age, false): "newest first"
      case (.age, true): "oldest first"
      case (.stage, false): "nearest to buying first"
      case (.stage, true): "farthest from buying first"
      case (.fade, false): "soonest first"
      case (.fade, true): "latest first"
      }
    return "by \(column.title), \(first)"
  }

  /// Whether companies of one band stand together under a heading.
  var isGrouped: Bool { column == .score }

  /// A number that sorts companies by the column; those without a value come last both ways.
  func key(of score: ScoreSummary?, namePrefix: UInt64) -> UInt64 {
    let last = UInt64.max
    guard let key = ascendingKey(of: score, namePrefix: namePrefix) else { return last }
    return isReversed ? last - 1 - key : key
  }

  private func ascendingKey(of score: ScoreSummary?, namePrefix: UInt64) -> UInt64? {
    guard column != .name else { return min(namePrefix, UInt64.max - 1) }
    guard let score, let total = score.total, let band = score.band else { return nil }
    switch column {
    case .score: return UInt64(band.position) << 8 | UInt64(100 - total)
    case .change: return UInt64(100 - score.momentum)
    case .age: return UInt64(max(0, 1e13 - score.scoredAt.timeIntervalSince1970 * 1_000))
    case .stage:
      let stage = BuyingStage.allCases.firstIndex(of: score.stage) ?? 0
      return UInt64(stage) << 8 | UInt64(100 - total)
    case .fade: return score.decayDate.map { UInt64(max(0, $0.timeIntervalSince1970)) }
    case .name: return namePrefix
    }
  }
}

extension Band {
  /// Its place on the screen, from the top.
  var position: Int {
    switch self {
    case .hot: 0
    case .warm: 1
    case .cold: 2
    }
  }
}
