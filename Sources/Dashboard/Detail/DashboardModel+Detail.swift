import Canvas
import Intent

extension DashboardModel {
  /// Puts the detail into lines: those in view, or all of them.
  mutating func layOutDetail(isWhole: Bool) {
    guard screen != .monitor, let rect = layout.detail else { return }
    let selected = selected
    let source = selected.map { row in
      DetailSource(
        row: row, novelty: watchlist.novelties[row.domain], screen: screen, width: rect.columns,
        now: now, opened: detail.opened,
        reading: detail.reading(of: row.domain))
    }
    var pane = detail
    pane.fit(source, height: rect.rows, isWhole: isWhole) { count in
      selected.map { detailLines(of: $0, width: rect.columns, atLeast: count) } ?? []
    }
    detail = pane
  }

  /// The detail of a company in lines; while it is being read, what the list knows.
  private func detailLines(of row: WatchlistRow, width: Int, atLeast count: Int) -> [DetailLine] {
    let setting = DetailSetting(
      width: width, now: now, time: time, charset: charset, opened: self.detail.opened,
      novelty: watchlist.novelties[row.domain], since: visit?.since)
    guard let detail = detail[row.domain] else {
      return [
        DetailLine(
          left: [.init(row.name(in: charset), .title, .bold)],
          right: .init(row.domain.shown(in: charset), .dim)),
        .blank, DetailLine(left: [.init("Reading…", .dim)]),
      ]
    }
    return switch screen {
    case .watchlist, .monitor: detail.lines(for: row, in: setting, atLeast: count)
    case .prioritize: detail.callCard(for: row, in: setting, atLeast: count)
    }
  }
}
