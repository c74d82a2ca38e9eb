import Canvas
import Intent

extension DashboardModel {
  /// Takes in what the outside world reported.
  mutating func update(_ event: Event) -> [Effect] {
    switch event {
    case .headLoaded(let rows):
      guard !isLoaded else { return [] }
      watchlist.replaceAll(with: WatchlistTable(rows))
    case .loaded(let table): load(table)
    case .changed(let change): return apply(change)
    case .detailLoaded(let detail):
      if detail.company.domain == watchlist.selection { self.detail.show(detail) }
    case .roundBegan(let due): refresh = .running(done: 0, of: due)
    case .progressed(let done, let total): refresh = .running(done: done, of: total)
    case .scored(let scores): return apply(scores)
    case .bandChanged(let change): tell(of: change)
    case .scoringFailed(let domain, let reason):
      let name = domain.map { "\(watchlist.table[$0]?.name ?? $0.shown): " } ?? ""
      notice = Notice("\(name)\(reason)", kind: .failed)
    case .roundEnded(let scored, let failed):
      if failed > 0 {
        notice = Notice(
          "\(failed) of \(scored + failed) companies could not be scored.", kind: .failed)
      }
    case .nextRound(let date): if refresh != .paused { refresh = .idle(next: date) }
    case .paused: refresh = .paused
    case .resumed: refresh = .starting
    case .watching: refresh = .watching
    case .themed(let name): notice = Notice("Theme \(name).", kind: .hint)
    case .failed(let reason): notice = Notice(reason, kind: .failed)
    case .clock(let now): self.now = now
    }
    return []
  }

  private mutating func load(_ table: WatchlistTable) {
    isLoaded = true
    watchlist.replaceAll(with: table)
    for change in changesWhileLoading { watchlist.apply(change) }
    changesWhileLoading = []
  }

  private mutating func apply(_ change: WatchlistChange) -> [Effect] {
    if !isLoaded { changesWhileLoading.append(change) }
    let selected = watchlist.selection
    watchlist.apply(change)
    if let notice = change.notice { self.notice = notice }
    // A company that is new and hidden by the filter would seem not to have come.
    if let wanted = change.selection, watchlist.selection != wanted, watchlist.table[wanted] != nil
    {
      watchlist.narrow(toBand: nil)
      watchlist.narrow(to: Filter())
      watchlist.select(wanted)
    }
    guard let selected, selected == watchlist.selection,
      change.rows.contains(where: { $0.domain == selected })
    else { return [] }
    return [.loadDetail(selected)]
  }

  private mutating func apply(_ scores: [Rescored]) -> [Effect] {
    if !isLoaded {
      let rows = scores.compactMap { score in
        watchlist.table[score.domain].map { row in
          var row = row
          row.score = score.score
          return row
        }
      }
      changesWhileLoading.append(WatchlistChange(rows: rows))
    }
    watchlist.apply(scores)
    guard let selected = watchlist.selection, scores.contains(where: { $0.domain == selected })
    else { return [] }
    return [.loadDetail(selected)]
  }

  private mutating func tell(of change: BandChange) {
    guard change.to == .hot, change.from != nil else { return }
    turnedHot.append(change.name)
    let text =
      turnedHot.count == 1
      ? "\(change.name) turned HOT." : "\(turnedHot.count) companies turned HOT."
    notice = Notice(text, kind: .done)
  }
}
