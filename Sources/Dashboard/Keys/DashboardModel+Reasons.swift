extension DashboardModel {
  /// Why an action can do nothing now; nil where it can.
  func reasonAgainst(_ action: Action) -> String? {
    switch action {
    case .add, .undo, .redo, .scoreFile, .makeKey, .addCredits: readOnlyReason
    case .writeResult: reasonWithoutResult
    case .revokeKey: readOnlyReason ?? reasonWithoutKey
    case .mark: reasonAgainstMarks
    case .markAll:
      reasonAgainstMarks ?? (isLoaded ? nil : "The watchlist is still being read.")
    case .openSource: reasonWithoutEvidence ?? reasonWithoutAddress
    case .edit, .connected, .voicemail, .emailed, .meeting, .noAnswer:
      readOnlyReason ?? reasonWithoutSelection
    case .refresh where screen == .monitor:
      readOnlyReason
        ?? (companyToRefresh == nil
          ? "No company is selected, and none is due; R runs a round." : nil)
    case .remove, .tag, .snooze, .disqualify, .won, .reopen, .note, .refresh:
      readOnlyReason ?? reasonWithoutTargets
    case .refreshAll:
      readOnlyReason
        ?? (refresh == .paused
          ? "The refresh is paused; \(keymap.keyName(of: .pauseRefresh) ?? "") goes on." : nil)
    case .selectNext, .selectPrevious: reasonAgainstMoving
    case .pauseRefresh:
      readOnlyReason
        ?? (refresh == .watching ? "Another intentiq refreshes this store; pause it there." : nil)
    case .seeAllNovelties: watchlist.novelties.isEmpty ? "Nothing is marked as new." : nil
    case .longerInterval, .shorterInterval:
      readOnlyReason
        ?? (refresh == .watching
          ? "Another intentiq refreshes this store; set its interval there." : nil)
    case .open where screen == .monitor:
      monitor.selected == nil ? "No company has changed its band yet." : nil
    case .open where screen == .bulk: reasonAgainstBulkDetail
    case .nextSection where screen == .bulk, .previousSection where screen == .bulk:
      bulk.hasOtherList ? nil : "There are not both jobs and keys."
    case .open, .openSite: reasonWithoutSelection
    case .copy: reasonWithoutTargets
    case .copyTalkTrack, .copySubject: reasonWithoutSelection ?? reasonWithoutWords
    case .openEvidence: reasonWithoutEvidence
    case .dismiss: readOnlyReason ?? reasonWithoutEvidence
    case .widenList, .narrowList: reasonAgainstSplit
    case .selectFirst, .selectLast, .pageDown, .pageUp,
      .halfPageDown, .halfPageUp, .scrollDetailDown, .scrollDetailUp, .nextSection,
      .previousSection, .filter, .savedFilters, .nextNovelty, .previousNovelty, .nextBand, .sort,
      .reverseSort, .showWatchlist, .showPrioritize,
      .showMonitor, .showBulk, .nextScreen, .previousScreen, .pickTheme, .toggleMouse, .resetSplit,
      .command,
      .help,
      .redraw, .suspend, .back, .leave, .quit:
      nil
    }
  }

  private var reasonAgainstMoving: String? {
    if screen == .monitor {
      return monitor.feed.isEmpty ? "No company has changed its band yet." : nil
    }
    if screen == .bulk {
      return bulk.selection == nil ? "There is no job and no key to move to." : nil
    }
    return isDetailOpen || selected != nil ? nil : "There is no company to move to."
  }

  private var reasonWithoutSelection: String? {
    selected == nil ? "No company is selected." : nil
  }

  private var reasonAgainstSplit: String? {
    layout.rule == .none
      ? "List and detail share the screen from 100 columns or 34 rows on; Enter shows the detail."
      : nil
  }

  private var reasonWithoutTargets: String? { hasMarksAtHand ? nil : reasonWithoutSelection }

  private var reasonWithoutWords: String? {
    selectedWords == nil ? "The words are still being read." : nil
  }

  private var reasonWithoutEvidence: String? {
    detail.evidenceAtCursor == nil
      ? "The cursor is on no evidence; ] goes to the next section." : nil
  }
}
