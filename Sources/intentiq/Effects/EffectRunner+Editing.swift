import Dashboard
import Foundation
import Intent
import IntentStore

extension EffectRunner {
  func add(_ drafts: [AccountDraft], beside tally: AddTally) async throws {
    guard let first = drafts.first else { return }
    let added = try await store.add(drafts, at: now)
    if drafts.count == 1 { return try await tellOfOne(first, isAdded: !added.isEmpty, tally) }
    var tally = tally
    tally.listed += drafts.count - added.count
    let rest = tally.words.map { ": \($0)" } ?? ""
    let notice =
      added.isEmpty
      ? Notice("Nothing to add\(rest).", kind: .hint)
      : Notice(
        "Added \(Counted(added.count, "company", "companies"))\(rest).", canUndo: true)
    let rows = try await store.rows(of: added)
    try await tell(WatchlistChange(rows: rows, notice: notice, due: added))
  }

  private func tellOfOne(
    _ draft: AccountDraft, isAdded: Bool, _ tally: AddTally
  ) async throws {
    let rows = try await store.rows(of: [draft.domain])
    let shown = rows.first?.name ?? draft.domain.shown
    let rest = tally.words.map { " (\($0))" } ?? ""
    let notice =
      isAdded
      ? Notice("Added \(shown)\(rest)".sentence, canUndo: true)
      : Notice("\(shown) is on the watchlist already.", kind: .hint)
    try await tell(
      WatchlistChange(
        rows: rows, selection: draft.domain, notice: notice, due: isAdded ? [draft.domain] : []))
  }

  func remove(_ domains: [Domain]) async throws {
    let names = try await store.rows(of: domains).map(\.name)
    let removed = try await store.remove(domains, at: now)
    guard !removed.isEmpty else { return }
    let notice = Notice("Removed \(names.spoken)".sentence, canUndo: true)
    try await tell(WatchlistChange(removed: removed, notice: notice))
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
    try await tell(
      WatchlistChange(rows: rows, removed: isListed ? [] : [domain], notice: notice))
  }

  func tag(_ domains: [Domain], _ change: TagChange) async throws {
    let tagged = try await store.tag(domains, change, at: now)
    guard !tagged.isEmpty else {
      return mailbox.tell(Notice("They are tagged so already.", kind: .hint))
    }
    let rows = try await store.rows(of: tagged)
    let notice = Notice("Tagged \(rows.map(\.name).spoken)".sentence, canUndo: true)
    try await tell(WatchlistChange(rows: rows, notice: notice))
  }

  func takeBack() async throws {
    guard let edit = try await store.undo(at: now) else {
      return mailbox.tell(Notice("Nothing to undo.", kind: .hint))
    }
    try await show(edit, as: "Undone: \(edit.words)".sentence)
  }

  func doAgain() async throws {
    guard let edit = try await store.redo(at: now) else {
      return mailbox.tell(Notice("Nothing to redo.", kind: .hint))
    }
    try await show(edit, as: "Done again: \(edit.words)".sentence)
  }

  private func show(_ edit: Edit, as text: String) async throws {
    let rows = try await store.rows(of: edit.domains)
    let listed = Set(rows.map(\.domain))
    try await tell(
      WatchlistChange(
        rows: rows, removed: edit.domains.filter { !listed.contains($0) },
        selection: rows.count == 1 ? rows.first?.domain : nil, notice: Notice(text),
        due: edit.changesEvidence ? edit.domains : []))
  }

  /// Brings a change to the screen; one of very many rows as a list that is made here, since the
  /// keys wait while the screen takes rows in.
  func tell(_ change: WatchlistChange) async throws {
    var change = change
    if change.rows.count > Self.manyRows {
      change.rows = []
      try await loadWatchlist()
    }
    mailbox.send(.changed(change))
  }

  private static let manyRows = 4_096
}
