import Dashboard
import Foundation
import Intent
import IntentRefresh
import IntentStore

extension EffectRunner {
  func add(_ domain: Domain, name: String?) async throws {
    let added = try await store.add([AccountDraft(domain: domain, name: name)], at: now)
    let rows = try await store.rows(of: [domain])
    let shown = rows.first?.name ?? domain.shown
    guard !added.isEmpty else {
      let notice = Notice("\(shown) is on the watchlist already.", kind: .hint)
      mailbox.send(.changed(WatchlistChange(rows: rows, selection: domain, notice: notice)))
      return
    }
    let notice = Notice("Added \(shown)".sentence, canUndo: true)
    mailbox.send(.changed(WatchlistChange(rows: rows, selection: domain, notice: notice)))
    await refresher.refresh([domain])
  }

  func remove(_ domains: [Domain]) async throws {
    let names = try await store.rows(of: domains).map(\.name)
    let removed = try await store.remove(domains, at: now)
    guard !removed.isEmpty else { return }
    let notice = Notice("Removed \(names.spoken)".sentence, canUndo: true)
    mailbox.send(.changed(WatchlistChange(removed: removed, notice: notice)))
  }

  func edit(_ domain: Domain, name: String, tags: [String]) async throws {
    let before = try await store.rows(of: [domain]).first
    guard before?.name != name || before?.tags != tags else { return }
    let isListed = try await store.edit(domain, name: name, tags: tags, at: now)
    let rows = try await store.rows(of: [domain])
    let notice =
      isListed
      ? Notice("Kept \(rows.first?.name ?? name)".sentence, canUndo: true)
      : Notice("\(name) is no longer on the watchlist.", kind: .failed)
    mailbox.send(
      .changed(WatchlistChange(rows: rows, removed: isListed ? [] : [domain], notice: notice)))
  }

  func takeBack() async throws {
    guard let edit = try await store.undo(at: now) else {
      mailbox.send(.changed(WatchlistChange(notice: Notice("Nothing to undo.", kind: .hint))))
      return
    }
    try await show(edit, as: "Undone: \(edit.words)".sentence)
  }

  func doAgain() async throws {
    guard let edit = try await store.redo(at: now) else {
      mailbox.send(.changed(WatchlistChange(notice: Notice("Nothing to redo.", kind: .hint))))
      return
    }
    try await show(edit, as: "Done again: \(edit.words)".sentence)
  }

  private func show(_ edit: Edit, as text: String) async throws {
    let rows = try await store.rows(of: edit.domains)
    let listed = Set(rows.map(\.domain))
    mailbox.send(
      .changed(
        WatchlistChange(
          rows: rows, removed: edit.domains.filter { !listed.contains($0) },
          selection: rows.count == 1 ? rows.first?.domain : nil, notice: Notice(text))))
    if edit.changesEvidence { await refresher.refresh(edit.domains) }
  }
}
