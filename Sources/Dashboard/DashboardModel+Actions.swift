import Canvas
import Intent

extension DashboardModel {
  /// Does what a person asked for, or says why it cannot be done now.
  mutating func update(_ action: Action) -> [Effect] {
    if let reason = reasonAgainst(action) {
      notice = Notice(reason, kind: .hint)
      return []
    }
    switch action {
    case .selectNext: select(by: 1)
    case .selectPrevious: select(by: -1)
    case .selectFirst: moveToFirst()
    case .selectLast: moveToLast()
    case .pageDown: page(by: 1, of: 1)
    case .pageUp: page(by: -1, of: 1)
    case .halfPageDown: page(by: 1, of: 2)
    case .halfPageUp: page(by: -1, of: 2)
    case .scrollDetailDown: scrollDetail(by: 1)
    case .scrollDetailUp: scrollDetail(by: -1)
    case .nextSection where screen == .bulk, .previousSection where screen == .bulk:
      bulk.moveToOtherList()
    case .nextSection: detail.moveToSection(by: 1)
    case .previousSection: detail.moveToSection(by: -1)
    case .open where screen == .monitor: return goToChangedCompany()
    case .open:
      isDetailOpen = true
      layOut()
    case .openEvidence: detail.toggleEvidence()
    case .dismiss: return dismissOrRestore()
    case .add: mode = .form(.adding)
    case .mark: watchlist.toggleMark()
    case .markAll: watchlist.toggleMarksOfShown()
    case .edit: selected.map { mode = .form(.editing($0)) }
    case .filter: beginFilter()
    case .savedFilters:
      mode = .filters(FilterMenu(present: filter.text, isFirst: savedFilters.isEmpty))
    case .nextNovelty: selectNextNovelty()
    case .previousNovelty: selectPreviousNovelty()
    case .seeAllNovelties: seeAll()
    case .remove:
      return targets.map { order(.remove($0.domains), "Removing", $0.domains.count) } ?? []
    case .tag: openTagDialog()
    case .nextBand: showNextBand()
    case .sort: sortByNextColumn()
    case .reverseSort:
      order(by: WatchlistOrder(by: order.column, isReversed: !order.isReversed))
    case .connected: selected.map { mode = .form(.connected($0)) }
    case .voicemail: return record(.touched(.voicemail, meeting: nil))
    case .emailed: return record(.touched(.emailed, meeting: nil))
    case .noAnswer: return record(.touched(.noAnswer, meeting: nil))
    case .meeting: selected.map { mode = .form(.booking($0)) }
    case .snooze: targets.map { mode = .form(.snoozing($0)) }
    case .disqualify: targets.map { mode = .form(.disqualifying($0)) }
    case .won: return record(.won)
    case .reopen: return reopen()
    case .note: targets.map { mode = .form(.noting($0)) }
    case .openSite: return openSite()
    case .openSource: return openSource()
    case .copy: openCopyMenu()
    case .copyTalkTrack:
      return selectedWords.map { [.copy($0.talkTrack.text, subject: "talk track")] } ?? []
    case .copySubject:
      return selectedWords.map { [.copy($0.emailSubject, subject: "e-mail subject")] } ?? []
    case .showWatchlist: return show(.watchlist)
    case .showPrioritize: return show(.prioritize)
    case .showMonitor: return show(.monitor)
    case .showBulk: return show(.bulk)
    case .scoreFile: return askForFile(.scoreFile)
    case .writeResult: return askForFile(.writeResult, resultPath)
    case .makeKey: mode = .form(.makingKey)
    case .revokeKey: bulk.selectedKey.map { mode = .bulk(.revoking($0)) }
    case .addCredits: mode = .form(.addingCredits(to: bulk.credits))
    case .nextScreen: return show(screen.moved(by: 1))
    case .previousScreen: return show(screen.moved(by: -1))
    case .refresh where screen == .monitor:
      return companyToRefresh.map { [.refreshOnly([$0])] } ?? []
    case .refresh: return targets.map { [.refreshOnly($0.domains)] } ?? []
    case .refreshAll: return refreshAll()
    case .pauseRefresh: return [refresh == .paused ? .resumeRefresh : .pauseRefresh]
    case .widenList: split = split.moved(by: 1, layout.rule)
    case .narrowList: split = split.moved(by: -1, layout.rule)
    case .resetSplit: split = Split()
    case .longerInterval:
      return changeInterval(to: RefreshInterval.longer(than: monitor.interval))
    case .shorterInterval:
      return changeInterval(to: RefreshInterval.shorter(than: monitor.interval))
    case .undo: return [.undo]
    case .redo: return [.redo]
    case .pickTheme: return pickTheme()
    case .toggleMouse: return toggleMouse()
    case .command: return openPrompt()
    case .help: mode = .help(Help(in: contexts))
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .back: _ = goBack()
    case .leave: return goBack() ? [] : [.quit(status: 0)]
    case .quit: return [.quit(status: 0)]
    }
    return []
  }

  private var order: WatchlistOrder { watchlist.table.order }

  private mutating func showNextBand() {
    let bands: [Band?] = [nil] + Band.allCases
    let at = bands.firstIndex(of: watchlist.bandOnly) ?? 0
    watchlist.narrow(toBand: bands[(at + 1) % bands.count])
  }

  private mutating func sortByNextColumn() {
    let columns = WatchlistOrder.Column.allCases
    let at = columns.firstIndex(of: order.column) ?? 0
    order(by: WatchlistOrder(by: columns[(at + 1) % columns.count]))
  }

  mutating func order(by order: WatchlistOrder) {
    watchlist.order(by: order)
    notice = Notice("Sorted \(order.words).", kind: .hint)
  }

  /// One step back: out of the detail, then from the marks, then out of the filter; false where
  /// there was no step.
  private mutating func goBack() -> Bool {
    if isDetailOpen {
      isDetailOpen = false
    } else if hasMarksAtHand {
      watchlist.clearMarks()
    } else if isNarrowed {
      if screen == .watchlist { watchlist.narrow(toBand: nil) }
      narrow(to: Filter())
    } else {
      return false
    }
    return true
  }
}
