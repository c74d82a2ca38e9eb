import Foundation
import Intent

extension Store {
  /// How many edits can be taken back.
  private static let journalLength = 1_000

  /// How many changes of companies they hold together; the last edit is kept whatever it holds.
  static let journalRoom = 200_000

  /// From how many changes on an edit is worth counting all of them.
  private static let manyChanges = 1_000

  /// Takes back the last edit that stands, on whatever day it was made.
  ///
  /// What others have changed since then stays, as far as it can. Nil when there is nothing to
  /// take back.
  @discardableResult
  package func undo(at instant: Date) throws -> Edit? {
    try write {
      guard let edit = try lastStanding() else { return nil }
      let changes = try changes(of: edit)
      for kept in changes {
        var change = kept
        guard let now = try state(before: change) else { continue }
        let restored = now.stepping(from: change.after, to: change.before)
        try put(restored, to: change.company, from: now)
        // What goes with the listing comes back with it.
        if restored.listing == nil, now.listing != nil { change.after.listing = now.listing }
        if change != kept { try rewrite(change, of: edit) }
      }
      try connection.run(
        "UPDATE edit SET undone_at = ? WHERE id = ?", instant, edit)
      if let merge = changes.merge { try part(merge) }
      try fold(companiesTriaged(by: edit))
      return try self.edit(edit)
    }
  }

  /// Makes the last edit that was taken back again; nil when there is none.
  @discardableResult
  package func redo(at instant: Date) throws -> Edit? {
    try write {
      guard let edit = try firstUndone() else { return nil }
      let changes = try changes(of: edit)
      for kept in changes {
        var change = kept
        guard let now = try state(before: change) else { continue }
        let restored = now.stepping(from: change.before, to: change.after)
        try put(restored, to: change.company, from: now)
        if restored.listing == nil, now.listing != nil { change.before.listing = now.listing }
        if change != kept { try rewrite(change, of: edit) }
      }
      try connection.run("UPDATE edit SET undone_at = NULL WHERE id = ?", edit)
      if let merge = changes.merge { try join(merge, at: instant) }
      try fold(companiesTriaged(by: edit))
      return try self.edit(edit)
    }
  }

  /// Writes an edit down; what was taken back before can no longer be made again.
  ///
  /// - Returns: the edit's id.
  @discardableResult
  func journal(_ kind: Edit.Kind, _ changes: [JournalChange], at instant: Date) throws -> Int64 {
    try connection.run(
      "DELETE FROM activity WHERE edit IN (SELECT id FROM edit WHERE undone_at IS NOT NULL)")
    try connection.run("DELETE FROM edit WHERE undone_at IS NOT NULL")
    try connection.run("INSERT INTO edit (kind, at) VALUES (?, ?)", kind.code, instant)
    let edit = connection.lastInsertedID
    try connection.run("DELETE FROM edit WHERE id <= ?", edit - Int64(Self.journalLength))
    let insert = try connection.statement(
      "INSERT INTO edit_change (edit, company, before, after) VALUES (?, ?, ?, ?)")
    let encoder = JSONEncoder()
    for change in changes {
      let texts = try change.texts(by: encoder)
      try insert.run(edit, change.company, texts.before, texts.after)
    }
    if changes.count >= Self.manyChanges { try shortenJournal(before: edit) }
    return edit
  }

  /// Lets the oldest edits go when the journal holds more changes than are worth their room.
  func shortenJournal(before newest: Int64, to room: Int = journalRoom) throws {
    let counts = try connection.rows(
      "SELECT edit, count(*) FROM edit_change GROUP BY edit ORDER BY edit DESC"
    ) { (edit: $0.id(0), count: $0.int(1)) }
    var total = 0
    for (edit, count) in counts {
      total += count
      guard total > room, edit < newest else { continue }
      try connection.run("DELETE FROM edit WHERE id <= ?", edit)
      return
    }
  }

  /// How a company stands, with as much of it as a change is about.
  private func state(before change: JournalChange) throws -> CompanyState? {
    change.before.details == nil
      ? try state(of: change.company) : try wholeState(of: change.company)
  }

  /// The last edit that was not taken back.
  func lastStanding() throws -> Int64? {
    try connection.first("SELECT max(id) FROM edit WHERE undone_at IS NULL HAVING max(id) > 0") {
      $0.id(0)
    }
  }

  /// The first edit that was.
  func firstUndone() throws -> Int64? {
    try connection.first(
      "SELECT min(id) FROM edit WHERE undone_at IS NOT NULL HAVING min(id) > 0"
    ) { $0.id(0) }
  }

  func edit(_ id: Int64) throws -> Edit? {
    let companies = try connection.rows(
      """
      SELECT domain, name FROM company
      WHERE id IN (SELECT company FROM edit_change WHERE edit = ?1
        UNION SELECT company FROM activity WHERE edit = ?1)
      ORDER BY id
      """, id
    ) { (domain: Domain(kept: $0.text(0)), name: $0.text(1)) }
    return try connection.first("SELECT kind, at FROM edit WHERE id = ?", id) {
      Edit(
        kind: Edit.Kind(code: $0.int(0)) ?? .edited, domains: companies.map(\.domain),
        names: companies.map(\.name), at: $0.date(1))
    }
  }

  private func changes(of edit: Int64) throws -> [JournalChange] {
    let decoder = JSONDecoder()
    return try connection.rows(
      "SELECT company, before, after FROM edit_change WHERE edit = ? ORDER BY company", edit
    ) { ($0.id(0), $0.text(1), $0.text(2)) }
    .map { try JournalChange(company: $0, before: $1, after: $2, by: decoder) }
  }

  private func rewrite(_ change: JournalChange, of edit: Int64) throws {
    let texts = try change.texts(by: JSONEncoder())
    try connection.run(
      "UPDATE edit_change SET before = ?, after = ? WHERE edit = ? AND company = ?",
      texts.before, texts.after, edit, change.company)
  }
}
