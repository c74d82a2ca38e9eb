import Dashboard
import IntentSources

/// Has a language model write for the companies that are looked at, and tells the screen.
struct WordsFeed: Sendable {
  let writer: Writer
  let trouble: ModelTrouble
  let mailbox: Mailbox

  /// Runs until its task is cancelled.
  func run() async {
    await withDiscardingTaskGroup { group in
      group.addTask { await writer.run() }
      for await event in writer.events { tell(of: event) }
    }
  }

  private func tell(of event: Writer.Event) {
    switch event {
    case .wrote(let domain):
      trouble.ended(by: domain)
      mailbox.send(.wordsChanged(of: domain))
    case .fellShort(let domain, let reason):
      trouble.began(with: reason, about: domain)
      mailbox.send(.wordsChanged(of: domain))
    case .waits(let reason):
      trouble.began(with: reason)
      mailbox.send(.wordsChanged(of: nil))
    case .stopped(let reason):
      trouble.began(with: reason)
      mailbox.send(.wordsChanged(of: nil))
    }
  }
}
