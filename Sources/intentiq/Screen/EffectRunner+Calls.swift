import Dashboard
import Foundation
import Intent
import IntentRefresh
import IntentStore

extension EffectRunner {
  func record(_ deeds: [Activity.Deed], of domains: [Domain], text: String?) async throws {
    let activities = domains.flatMap { domain in
      deeds.enumerated().map { index, deed in
        Activity(domain, deed, at: now, text: index == 0 ? text : nil)
      }
    }
    guard let edit = try await store.record(activities, at: now) else {
      mailbox.send(
        .changed(WatchlistChange(notice: Notice("That changes nothing.", kind: .hint))))
      return
    }
    let rows = try await store.rows(of: edit.domains)
    let notice = Notice(edit.told(deeds).sentence, canUndo: true)
    mailbox.send(.changed(WatchlistChange(rows: rows, notice: notice)))
    if edit.changesEvidence { await refresher.refresh(edit.domains) }
  }

  /// Opens the list of a day; what turned HOT since it was fixed, without this program, joins it.
  func openCallList(of day: String, _ ranked: [Domain]) async throws {
    var list = try await store.openCallList(on: day, opening: ranked, at: now)
    let late = try await store.turnedHot(since: list.openedAt)
      .filter { !list.domains.contains($0) }
    for domain in late.prefix(max(0, 2 * ranked.count - list.domains.count)) {
      try await store.joinCallList(on: day, domain, after: nil, at: now)
    }
    if !late.isEmpty { list = try await store.openCallList(on: day, opening: ranked, at: now) }
    mailbox.send(.callListOpened(list))
  }

  func joinCallList(of day: String, _ domain: Domain, below other: Domain?) async throws {
    guard try await store.joinCallList(on: day, domain, after: other, at: now) else { return }
    mailbox.send(.callListOpened(try await store.openCallList(on: day, opening: [], at: now)))
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

  /// Whether it changes what a score rests on.
  var changesEvidence: Bool {
    switch kind {
    case .dismissed, .restored: true
    case .added, .removed, .renamed, .retagged, .edited, .touched, .snoozed, .disqualified, .won,
      .reopened, .noted:
      false
    }
  }
}
