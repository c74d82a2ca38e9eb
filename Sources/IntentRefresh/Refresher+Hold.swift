import Foundation
import Intent

extension Refresher {
  /// How long a round waits for what it cannot change before it tries again.
  static let holdLength = Duration.seconds(10)

  /// How long somebody who named companies is let wait for them.
  private static let longestPatience = Duration.seconds(61)

  /// Keeps the round until the rest is over, or somebody asks for a round.
  func hold(for rest: RefreshWork.Rest) async {
    let hold = tell(of: rest)
    isHeld = true
    defer { isHeld = false }
    isToTryAgain = false
    let time = clock.stopwatch()
    var wasPaused = isPaused
    while !isToTryAgain, !Task.isCancelled {
      // What was told of the pause has taken its place.
      if wasPaused, !isPaused { report.yield(.held(hold)) }
      wasPaused = isPaused
      if let length = rest.length {
        let left = length - time.elapsed
        guard left > .zero else { return }
        await change(orAfter: left)
      } else {
        await change()
      }
    }
  }

  @discardableResult
  func tell(of rest: RefreshWork.Rest) -> Hold {
    let hold = Hold(
      rest.kind, of: rest.source, reason: rest.reason.oneLine,
      until: rest.length.map { now() + $0 / .seconds(1) })
    report.yield(.held(hold))
    return hold
  }

  /// Waits where that is short; false where somebody had better be told.
  func waitsOut(_ rest: RefreshWork.Rest) async -> Bool {
    switch rest.kind {
    case .waiting, .offline, .stopped: return false
    case .busy, .limited:
      guard let length = rest.length, length <= Self.longestPatience else { return false }
      return (try? await clock.sleep(for: length)) != nil
    }
  }
}
