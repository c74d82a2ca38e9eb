import Intent
import IntentRefresh

extension Refresher {
  /// Asks for a round, and returns once that is under way, joined or held back by a pause.
  func started() -> Task<RoundReport, Never> {
    Task.immediate { await self.refresh() }
  }

  /// Asks for companies by name, and returns once they are being scored or wait for their turn.
  func started(_ domains: [Domain]) -> Task<RoundReport, Never> {
    Task.immediate { await self.refresh(domains) }
  }
}

extension AsyncStream<Refresher.Event> {
  /// Everything up to and including the first event that a condition holds for.
  func collected(until isLast: (Element) -> Bool) async -> [Element] {
    var events: [Element] = []
    for await event in self {
      events.append(event)
      if isLast(event) { break }
    }
    return events
  }

  /// Everything up to and including the end of a round.
  func round() async -> [Element] {
    await collected { if case .roundEnded = $0 { true } else { false } }
  }
}
