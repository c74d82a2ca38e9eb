import Intent

extension DashboardModel {
  /// Why an order can do nothing now; nil where it can.
  func reasonAgainst(_ order: CommandOrder) -> String? {
    switch order {
    case .action(let action): reasonAgainst(action)
    case .effect(_, let action): action.flatMap { reasonAgainst($0) }
    case .record(_, _, let action): reasonAgainst(action)
    case .tag: reasonAgainst(.edit)
    case .filter, .band, .sort, .tell: nil
    }
  }

  /// Does what a command comes to.
  mutating func carryOut(_ order: CommandOrder) -> [Effect] {
    switch order {
    case .action(let action): return update(action)
    case .effect(let effect, _): return [effect]
    case .filter(let text):
      let filter = Filter(text)
      watchlist.narrow(to: filter)
      if let fault = filter.fault { notice = Notice("Filter: \(fault).", kind: .failed) }
      return screen == .watchlist ? [] : show(.watchlist)
    case .band(let band):
      watchlist.narrow(toBand: band)
      return screen == .watchlist ? [] : show(.watchlist)
    case .sort(let order):
      self.order(by: order)
      return screen == .watchlist ? [] : show(.watchlist)
    case .record(let deed, let text, _):
      return selected.map { record([deed], about: $0.domain, text: text) } ?? []
    case .tag(let on, let off):
      guard let row = selected else { return [] }
      let kept = row.tags.filter { tag in
        !(on + off).contains { $0.lowercased() == tag.lowercased() }
      }
      return [.edit(row.domain, name: row.name, tags: kept + on)]
    case .tell(let text):
      notice = Notice(text, kind: .hint)
      return []
    }
  }
}
