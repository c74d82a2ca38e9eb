import Intent

extension DashboardModel {
  /// Orders the list of the day, as it was fixed or as it would be fixed now, with what has joined it.
  ///
  /// A list that is on the screen is not taken away at midnight: the next one comes when the screen
  /// is gone to again.
  mutating func openCallList() -> [Effect] {
    guard isLoaded, screen == .prioritize else { return [] }
    let day = time.isoDay(now)
    let isOpen = prioritize.list?.day == day
    let ranked =
      isOpen
      ? []
      : watchlist.table.callCandidates(at: now, limit: callListSize)
    prioritize.isOpening = !ranked.isEmpty
    return [
      .openCallList(
        day: day, ranked: ranked.map(\.row.domain), below: isOpen ? prioritize.selection : nil)
    ]
  }

  /// Orders what joined the list that is open, without another one in its place.
  mutating func openCallListAgain() -> [Effect] {
    prioritize.list?.day == time.isoDay(now) ? openCallList() : []
  }
}
