import Canvas
import Intent

extension DashboardModel {
  /// Takes in what the outside world reported, and says what must be done about it.
  mutating func update(_ event: Event) -> [Effect] {
    defer { speak(of: event) }
    switch event {
    case .headLoaded(let rows, let counts):
      guard !isLoaded else { return [] }
      countsAhead = counts
      // In another order the top of the list is not what these rows are.
      guard watchlist.table.order == WatchlistOrder() || counts?.total == rows.count else {
        return []
      }
      watchlist.replaceAll(with: WatchlistTable(rows))
      resumeSelection()
    case .loaded(let table): return load(table)
    case .callListOpened(let list): prioritize.open(list, from: watchlist.table, at: now)
    case .noveltiesFound(let found, let domains, let instant):
      take(found, of: domains, at: instant)
    case .changed(let change):
      apply(change)
      return change.due.isEmpty ? [] : [.refreshOnly(change.due)]
    case .pasteRead(let pasted, let text): take(pasted, of: text)
    case .notOpened(let address, let reason): tell(of: address, reason)
    case .detailLoaded(let detail): self.detail.keep(detail)
    case .wordsChanged(let domain?): detail.outdate([domain])
    case .wordsChanged(nil): detail.outdateAll()
    case .roundBegan(let due, let instant): return beginRound(due: due, at: instant)
    case .progressed(let done, let total): return goOnWithRound(to: done, of: total)
    case .held(let hold): take(hold)
    case .intervalSet(let interval): setInterval(interval)
    case .sourceChanged(let source): monitor.take(source)
    case .monitorLoaded(let reading): monitor.take(reading)
    case .logged(let line): monitor.take(line)
    case .ticked(let instant): return tick(at: instant)
    case .scored(let scores):
      monitor.count(scored: scores.count)
      apply(scores)
    case .bandChanged(let change): return tell(of: change)
    case .scoringFailed(let domain, let reason):
      let name = domain.map { "\(watchlist.table[$0]?.name ?? $0.shown): " } ?? ""
      notice = Notice("\(name)\(reason)", kind: .failed)
      if let domain {
        monitor.count(failed: 1)
        markStale(domain)
      }
    case .roundEnded(let scored, let failed, let bandChanges, let instant):
      let reading = endRound(
        scored: scored, failed: failed, bandChanges: bandChanges, at: instant)
      if failed > 0 {
        notice = Notice(
          "\(failed) of \(scored + failed) companies could not be scored.", kind: .failed)
      }
      return reading + (prioritize.list == nil ? openCallList() : openCallListAgain())
        + findNoveltiesOfRound()
    case .nextRound(let date): if refresh != .paused { refresh = .idle(next: date) }
    case .paused: refresh = .paused
    case .resumed: refresh = .starting
    case .watching: refresh = .watching
    case .themesFound(let themes): take(themes)
    case .themeRefused(let theme): refuse(theme)
    case .themeFilesChanged: return [.reloadTheme]
    case .bulk(let event): return update(event)
    case .folderListed(let listing): take(listing)
    case .failed(let reason):
      notice = Notice(reason, kind: .failed)
      prioritize.forgetAsked()
      bulk.forgetAsked()
    case .told(let notice): self.notice = notice
    case .clock(let now):
      self.now = now
      prioritize.update(from: watchlist.table, at: now)
      ageNotice()
      return loadMonitorIfLookedAt() + loadBulkIfLookedAt()
    }
    return []
  }

  private mutating func load(_ table: WatchlistTable) -> [Effect] {
    // What another program changed is not known one by one.
    if isLoaded { detail.outdateAll() }
    isLoaded = true
    countsAhead = nil
    watchlist.replaceAll(with: table)
    for change in changesWhileLoading { watchlist.apply(change) }
    changesWhileLoading = []
    resumeSelection()
    resuming = nil
    prioritize.update(from: watchlist.table, at: now)
    return openCallList() + findNovelties() + loadMonitorIfLookedAt() + loadBulkIfLookedAt()
  }

  private mutating func apply(_ change: WatchlistChange) {
    if !isLoaded { changesWhileLoading.append(change) }
    detail.outdate(change.rows.map(\.domain))
    let isNew = change.selection.map { watchlist.table[$0] == nil } ?? false
    watchlist.apply(change)
    prioritize.update(from: watchlist.table, at: now)
    if let wanted = change.selection { prioritize.select(wanted) }
    if let notice = change.notice { self.notice = notice }
    // A company that is new and hidden by the filter would seem not to have come.
    if let wanted = change.selection, isNew, watchlist.selection != wanted,
      watchlist.table[wanted] != nil
    {
      watchlist.narrow(toBand: nil)
      watchlist.narrow(to: Filter())
      watchlist.select(wanted)
    }
  }

  private mutating func apply(_ scores: [Rescored]) {
    detail.outdate(scores.map(\.domain))
    noveltySearch.noteScored(scores.map(\.domain))
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
    prioritize.update(from: watchlist.table, at: now)
  }

  /// What is known of a company stands, with a mark.
  private mutating func markStale(_ domain: Domain) {
    guard var row = watchlist.table[domain], let score = row.score, !score.isStale else { return }
    row.score = score.stale
    apply(WatchlistChange(rows: [row]))
  }

  private mutating func tell(of change: BandChange) -> [Effect] {
    monitor.count(bandChanges: 1)
    monitor.take(change)
    guard change.to == .hot, change.from != nil else { return [] }
    turnedHot.append(change.name)
    let text =
      turnedHot.count == 1
      ? "\(change.domain.known(as: change.name, in: charset)) turned HOT."
      : "\(turnedHot.count) companies turned HOT."
    notice = Notice(text, kind: .done)
    return openCallListAgain()
  }
}
