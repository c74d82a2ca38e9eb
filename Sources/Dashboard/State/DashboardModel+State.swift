import Intent

extension DashboardModel {
  /// What is kept of the screen as it stands.
  package var state: ScreenState {
    var state = ScreenState()
    state.screen = screen
    state.filter = watchlist.filter.text
    state.bandOnly = watchlist.bandOnly
    state.order = watchlist.table.order
    state.selection = resuming ?? watchlist.chosen
    state.split = split
    state.filters = savedFilters
    state.visit = visit
    state.theme = themes.picked
    state.commandHistory = commandHistory
    if monitor.interval != configuredInterval {
      state.chosenInterval = ChosenInterval(monitor.interval, insteadOf: configuredInterval)
    }
    return state
  }

  /// Puts the screen back as it was left.
  mutating func resume(_ state: ScreenState) {
    screen = state.screen
    watchlist.order(by: state.order)
    watchlist.narrow(to: Filter(state.filter, rep: rep))
    watchlist.narrow(toBand: state.bandOnly)
    split = state.split
    savedFilters = state.filters
    visit = state.visit
    themes.picked = state.theme
    commandHistory = state.commandHistory
    monitor.interval = state.interval(configured: configuredInterval)
    resuming = state.selection
    keptState = self.state
  }

  /// Selects the company that was selected when the screen was left, once its row is there.
  mutating func resumeSelection() {
    guard let wanted = resuming, watchlist.table[wanted] != nil else { return }
    watchlist.select(wanted)
    watchlist.claimSelection()
  }

  /// Has the state kept where it changed.
  mutating func keepState() -> [Effect] {
    let state = state
    guard state != keptState else { return [] }
    keptState = state
    return [.keep(state)]
  }
}
