import Canvas
import Intent

extension DashboardModel {
  /// Tells in a line of words what others see move: for a voice that reads the screen aloud.
  mutating func speak(of event: Event) {
    guard charset.isSpoken else { return }
    if case .bandChanged(let change) = event, change.to != .hot {
      let from = change.from.map { " from \($0.rawValue)" } ?? ""
      notice = Notice(
        "\(change.domain.known(as: change.name, in: charset)) went\(from) to \(change.to?.rawValue ?? "no band")."
      )
    }
    if case .roundEnded(let scored, failed: 0, _, _) = event, scored > 0 {
      notice = Notice("The round has ended: \(scored) scored.", kind: .hint)
    }
    if case .paused = event { notice = Notice("The refresh is paused.", kind: .hint) }
    if case .resumed = event { notice = Notice("The refresh goes on.", kind: .hint) }
  }
}
