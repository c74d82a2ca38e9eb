import Intent

/// What an edit, here or in another program, made of the watchlist.
package struct WatchlistChange: Sendable {
  package var rows: [WatchlistRow]
  package var removed: [Domain]

  /// The company to select, when the edit was about one.
  package var selection: Domain?
  package var notice: Notice?

  /// The companies that are to be scored because of it.
  package var due: [Domain]

  package init(
    rows: [WatchlistRow] = [], removed: [Domain] = [], selection: Domain? = nil,
    notice: Notice? = nil, due: [Domain] = []
  ) {
    self.due = due
    self.rows = rows
    self.removed = removed
    self.selection = selection
    self.notice = notice
  }
}
