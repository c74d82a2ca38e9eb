import Dashboard
import Foundation
import Intent
import IntentSources

/// Has a language model write for the companies that are looked at, and tells the screen.
struct WordsFeed: Sendable {
  let writer: Writer

  /// The model's name.
  let model: String?
  let trouble: ModelTrouble
  let book: SourceBook
  let log: Log
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
      log.write(.debug, "model: \(domain.shown): \(reason)")
      trouble.began(with: reason, about: domain)
      mailbox.send(.wordsChanged(of: domain))
    case .waits(let reason, let until):
      log.write(.warning, "model: \(reason)")
      rest(until: until, because: reason)
      trouble.began(with: reason)
      mailbox.send(.wordsChanged(of: nil))
    case .stopped(let reason):
      log.write(.error, "model: \(reason)")
      rest(until: nil, because: reason)
      trouble.began(with: reason)
      mailbox.send(.wordsChanged(of: nil))
    }
  }

  private func rest(until instant: Date?, because reason: String) {
    guard let model else { return }
    book.note(model) { source in
      let state = instant == nil ? .stopped : source.isInTrouble ? source.state : .failed
      source.rests(as: state, until: instant, because: reason)
    }
  }
}
