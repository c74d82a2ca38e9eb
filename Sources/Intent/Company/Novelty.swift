import Foundation

/// What is new about a company since its rep last looked.
package struct Novelty: Hashable, Sendable {
  /// What became of the score.
  package enum Move: Hashable, Sendable {
    case turnedHot(at: Date)

    /// In points.
    case risen(Int)
    case fallen(Int)
  }

  /// The fewest points that a score has to move to be told of, as long as it neither turns HOT nor
  /// ceases to be.
  package static let fewestPoints = 5

  /// Nil where the score did not move far.
  package let move: Move?

  /// How many pieces of evidence came.
  package let pieces: Int

  /// Compares a company with how it was: nil where nothing is new.
  package init?(
    from before: (total: Int?, isHot: Bool), to now: (total: Int?, isHot: Bool), hotSince: Date,
    pieces: Int
  ) {
    let points = (now.total ?? 0) - (before.total ?? now.total ?? 0)
    if now.isHot, !before.isHot {
      move = .turnedHot(at: hotSince)
    } else if now.total != nil, points >= Self.fewestPoints {
      move = .risen(points)
    } else if now.total != nil, points <= -Self.fewestPoints || (before.isHot && !now.isHot) {
      move = .fallen(-points)
    } else {
      move = nil
    }
    self.pieces = pieces
    if move == nil, pieces == 0 { return nil }
  }

  /// A number that is higher the sooner it is to be looked at.
  package var worth: Int {
    switch move {
    case .turnedHot: 1_000
    case .risen(let points), .fallen(let points): 100 + points
    case nil: 0
    }
  }
}

/// A company as it was when its rep last saw it: what is new is new beside that.
package struct Sighting: Hashable, Sendable, Codable {
  package let domain: String
  package let at: Date
  package let total: Int?
  package let isHot: Bool

  package init(_ domain: Domain, at instant: Date, total: Int?, isHot: Bool) {
    self.domain = domain.rawValue
    at = instant
    self.total = total
    self.isHot = isHot
  }
}
