import Intent

/// What the dashboard wants done outside of itself.
package enum Effect: Hashable, Sendable {
  case loadWatchlist

  /// The first is on the screen, the others may be next.
  case loadDetails([Domain])
  case add(Domain, name: String?)
  case remove([Domain])
  case edit(Domain, name: String, tags: [String])
  case undo
  case redo
  case refresh
  case refreshOnly([Domain])
  case pauseRefresh
  case resumeRefresh
  case nextTheme
  case redraw
  case quit(status: Int32)
}
