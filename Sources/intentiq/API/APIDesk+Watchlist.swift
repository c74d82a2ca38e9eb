import Intent
import IntentAPI
import IntentStore

extension APIDesk {
  /// The watchlist as a JSON array; a long one is written while it is sent.
  func watchlist(_ band: Band?) async throws -> HTTPResponse.Body {
    if let list = memory.lists[band] { return .bytes(list) }
    let version = version
    let all = try await rows()
    let rows = band == nil ? all : all.filter { $0.band == band }
    guard rows.count <= Self.shortList else { return .pages { rows.page($0) } }
    let list = Array((JSON.list(rows.map(\.json)).description + "\n").utf8)
    remember(since: version) { $0.lists[band] = list }
    return .bytes(list)
  }

  /// The watchlist by score, read anew only where companies have changed.
  private func rows() async throws -> [WatchlistRow] {
    if let rows = memory.rows { return rows }
    let version = version
    let rows = try await session.watchlist(in: store)
    remember(since: version) { $0.rows = rows }
    return rows
  }

  /// Puts a company on the watchlist and scores it, so that its entry tells something.
  func add(_ draft: AccountDraft) async throws -> (entry: JSON, isNew: Bool) {
    let now = session.now
    let domain = try await store.presentDomain(of: draft.domain)
    let (row, isNew) = try await ledger.inTransaction { [model = session.model] ledger in
      let isNew = try !ledger.add([draft], at: now).isEmpty
      if isNew { try ledger.rescore(domain, by: model, at: now) }
      return (try ledger.rows(of: [domain]).first, isNew)
    }
    guard let row else {
      throw APIError(409, "removed", "\(domain.shown) was taken off the watchlist just now.")
    }
    return (row.json, isNew)
  }

  func remove(_ domain: Domain) async throws -> Bool {
    let domain = try await store.presentDomain(of: domain)
    return try await !ledger.remove([domain], at: session.now).isEmpty
  }

  /// The call list as a JSON array.
  func prioritize(_ limit: Int, _ band: Band?) async throws -> JSON {
    let all = try await rows()
    let rows = band == nil ? all : all.filter { $0.band == band }
    let candidates = CallOrder.candidates(among: rows, at: session.now, limit: limit)
    return .list(try await session.entries(of: candidates, in: store))
  }

  /// How many entries are kept as written; more are written anew each time.
  private static let shortList = 2_000
}

extension [WatchlistRow] {
  /// One part of the array that the rows are as JSON; nil behind the last.
  fileprivate func page(_ number: Int) -> [UInt8]? {
    let size = 256
    let start = number * size
    guard start < count else { return nil }
    let end = Swift.min(start + size, count)
    let entries = self[start..<end].map(\.json.description).joined(separator: ",\n")
    let page = (start == 0 ? "[\n" : ",\n") + entries + (end == count ? "\n]\n" : "")
    return [UInt8](page.utf8)
  }
}
