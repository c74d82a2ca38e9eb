import Intent

extension DashboardModel {
  /// Selects the next company with something new, the newly HOT ones first.
  mutating func selectNextNovelty() {
    if screen == .monitor || screen == .bulk { screen = .watchlist }
    let walk = walkOfNovelties
    let isOnOne = walk.contains { $0 == selected?.domain }
    guard let next = walk.first(where: { $0 != selected?.domain }) else {
      return tellNoNovelty(isOnLast: isOnOne)
    }
    if isOnOne, let left = selected?.domain { noveltyWalk.trail.append(left) }
    select(next)
  }

  /// Selects the one that was walked to before, though it is seen by now, or the one before it.
  mutating func selectPreviousNovelty() {
    if screen == .monitor || screen == .bulk { screen = .watchlist }
    let shown = Set(shownDomains)
    while let last = noveltyWalk.trail.popLast() {
      guard last != selected?.domain, shown.contains(last) else { continue }
      return select(last)
    }
    let walk = walkOfNovelties
    guard let at = walk.firstIndex(where: { $0 == selected?.domain }), at > 0 else {
      return tellNoNovelty(isOnLast: !walk.isEmpty)
    }
    select(walk[at - 1])
  }

  private mutating func tellNoNovelty(isOnLast: Bool) {
    let hidden = watchlist.novelties.count - walkOfNovelties.count
    let text =
      if hidden > 0 {
        "\(hidden) more \(hidden == 1 ? "is" : "are") new, but not in this list."
      } else if isOnLast {
        "Nothing else is new."
      } else {
        "Nothing is new since you last looked."
      }
    notice = Notice(text, kind: .hint)
  }

  private var walkOfNovelties: [Domain] { watchlist.novelties.walk(through: shownDomains) }

  private var shownDomains: [Domain] {
    switch screen {
    case .watchlist, .monitor, .bulk: watchlist.shownDomains
    case .prioritize: prioritize.entries.map(\.row.domain)
    }
  }
}
