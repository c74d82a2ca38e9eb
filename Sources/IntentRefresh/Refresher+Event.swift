import Foundation
import Intent

extension Refresher {
  /// What the refresh reports, in order.
  ///
  /// All that a round reports stands between its `roundBegan` and its `roundEnded`. A refresh of
  /// named companies may fall in the middle of that; it reports only `scored`, `bandChanged` and
  /// `failed`.
  package enum Event: Sendable, Equatable {
    case roundBegan(due: Int, at: Date)

    /// Comes after each chunk; a failed company is done too.
    case progressed(done: Int, of: Int)
    case scored([Rescored])
    case bandChanged(BandChange)

    /// Names no company where a whole chunk, the watched folder or the store failed.
    case failed(Domain?, reason: String)

    /// The round waits, and then goes on with the same companies; one that is stopped ends, and
    /// only somebody who asks for a round has it tried again. That is told again after `nextRound`.
    case held(Hold)
    case roundEnded(RoundReport)

    /// Comes when the time of the next round is known anew; no round comes while paused.
    case nextRound(at: Date)
    case paused
    case resumed
  }
}
