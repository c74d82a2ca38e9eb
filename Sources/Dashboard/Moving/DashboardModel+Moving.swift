import Intent

extension DashboardModel {
  /// Goes to a screen; prioritize opens the list of the day.
  mutating func show(_ screen: Screen) -> [Effect] {
    self.screen = screen
    isDetailOpen = false
    return switch screen {
    case .watchlist, .prioritize: openCallList()
    case .monitor: showMonitor()
    case .bulk: [.bulk(.load)]
    }
  }

  /// Selects a company so many lines further down the list that is on the screen.
  mutating func select(by offset: Int) {
    switch screen {
    case .watchlist: watchlist.move(by: offset)
    case .prioritize: prioritize.move(by: offset)
    case .monitor: monitor.move(by: offset)
    case .bulk: moveBulk(by: offset)
    }
  }

  /// Selects a company of the list that is on the screen; what else a screen lists stays as it is.
  mutating func select(_ domain: Domain) {
    switch screen {
    case .watchlist: watchlist.select(domain)
    case .prioritize: prioritize.select(domain)
    case .monitor, .bulk: break
    }
  }

  /// To the top of the detail while it is open, else to the first company.
  mutating func moveToFirst() {
    if isDetailOpen, screen != .bulk { return detail.move(by: -.max / 2) }
    switch screen {
    case .watchlist: watchlist.moveToFirst()
    case .prioritize: prioritize.moveToFirst()
    case .monitor: monitor.moveToFirst()
    case .bulk: moveBulkToFirst()
    }
  }

  /// To the end of the detail while it is open, else to the last company.
  mutating func moveToLast() {
    if isDetailOpen, screen != .bulk { return detail.move(by: .max / 2) }
    switch screen {
    case .watchlist: watchlist.moveToLast()
    case .prioritize: prioritize.moveToLast()
    case .monitor: monitor.moveToLast()
    case .bulk: moveBulkToLast()
    }
  }

  /// Moves by pages, or by a part of one.
  mutating func page(by direction: Int, of part: Int) {
    if isDetailOpen, screen != .bulk {
      return detail.move(by: direction * max(1, detail.page / part))
    }
    let page =
      switch screen {
      case .watchlist: watchlist.page
      case .prioritize: prioritize.page
      case .monitor: monitor.page
      case .bulk: bulk.page(isDetail: isDetailOpen)
      }
    select(by: direction * max(1, page / part))
  }

  /// Moves the cursor of the detail while it is open; beside the list it only scrolls.
  mutating func scrollDetail(by offset: Int) {
    if screen == .monitor { return monitor.scrollLog(by: offset) }
    if screen == .bulk { return scrollBulk(by: offset) }
    if isDetailOpen { return detail.move(by: offset) }
    layOutDetail(isWhole: true)
    detail.scroll(by: offset)
  }
}
