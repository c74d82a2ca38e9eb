import Intent

extension DashboardModel {
  /// Why an order can do nothing now; nil where it can.
  func reasonAgainst(_ order: CommandOrder) -> String? {
    switch order {
    case .action(let action): reasonAgainst(action)
    case .effect(_, let action): action.flatMap { reasonAgainst($0) }
    case .record(_, _, let action): reasonAgainst(action)
    case .tag: reasonAgainst(.tag)
    case .bulk(let order): reasonAgainst(order.action)
    case .exportListed: targets == nil ? "The list is empty." : nil
    case .filter, .band, .sort, .keepFilter, .useFilter, .forgetFilter, .theme, .mouse, .split,
      .tell:
      nil
    }
  }

  /// Does what a command comes to.
  mutating func carryOut(_ order: CommandOrder) -> [Effect] {
    switch order {
    case .action(let action): return update(action)
    case .effect(let effect, _): return [effect]
    case .filter(let text):
      let filter = Filter(text, rep: rep)
      watchlist.narrow(to: filter)
      if let fault = filter.fault { notice = Notice("Filter: \(fault).", kind: .failed) }
      return goToWatchlist()
    case .band(let band):
      watchlist.narrow(toBand: band)
      return goToWatchlist()
    case .sort(let order):
      self.order(by: order)
      return goToWatchlist()
    case .record(let deed, let text, _):
      return targets.map { record([deed], about: $0.domains, text: text) } ?? []
    case .tag(let change):
      return targets.map { self.order(.tag($0.domains, change), "Tagging", $0.domains.count) } ?? []
    case .keepFilter(let name): saveFilter(as: name)
    case .useFilter(let name): applyFilter(named: name)
    case .forgetFilter(let name): forgetFilter(named: name)
    case .exportListed(let path, let replaces): return exportListed(to: path, replaces: replaces)
    case .bulk(let order): return carryOut(order)
    case .theme(let name): return [.showTheme(name)] + keepTheme(name)
    case .mouse(let isUsed): return isUsed == usesMouse ? [] : toggleMouse()
    case .split(let split): self.split = split
    case .tell(let text):
      notice = Notice(text, kind: .hint)
    }
    return []
  }

  /// Orders that companies are written into a file: the marked ones, else all that match.
  func exportListed(to path: String, replaces: Bool = false) -> [Effect] {
    let domains = hasMarksAtHand ? watchlist.markedRows.map(\.domain) : watchlist.shownDomains
    return domains.isEmpty ? [] : [.export(.companies(domains), path: path, replaces: replaces)]
  }

  private mutating func goToWatchlist() -> [Effect] {
    screen == .watchlist ? [] : show(.watchlist)
  }
}
