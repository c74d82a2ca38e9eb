import Dashboard
import Foundation
import Intent
import IntentStore

extension EffectRunner {
  func record(_ deeds: [Activity.Deed], of domains: [Domain], text: String?) async throws {
    let activities = domains.flatMap { domain in
      deeds.enumerated().map { index, deed in
        Activity(domain, deed, at: now, text: index == 0 ? text : nil)
      }
    }
    guard let edit = try await store.record(activities, at: now) else {
      return mailbox.tell(Notice("That changes nothing.", kind: .hint))
    }
    let rows = try await store.rows(of: edit.domains)
    let notice = Notice(edit.told(deeds).sentence, canUndo: true)
    try await tell(
      WatchlistChange(rows: rows, notice: notice, due: edit.changesEvidence ? edit.domains : []))
  }

  func openCallList(
    of day: String, _ ranked: [Domain], _ joining: [Domain], below selected: Domain?
  ) async throws {
    let list = try await store.openCallList(
      on: day, opening: ranked, joining: joining, below: selected, limit: callListLimit, at: now)
    if let list { mailbox.send(.callListOpened(list)) }
  }
}

extension Edit {
  /// What was done and to whom, as the screen says it.
  fileprivate func told(_ deeds: [Activity.Deed]) -> String {
    let what =
      switch deeds.first {
      case .touched(let outcome, _): outcome.words
      case .snoozed: "snoozed"
      case .disqualified: "disqualified"
      case .won: "won"
      case .reopened: "back on the call list"
      case .noted: "note kept"
      case .dismissed: "evidence dismissed"
      case .restored: "evidence restored"
      case nil: "done"
      }
    return "\(what.prefix(1).uppercased())\(what.dropFirst()): \(names.spoken)"
  }
}
