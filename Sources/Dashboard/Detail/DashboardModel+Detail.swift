import Canvas
import Intent

extension DashboardModel {
  /// Puts the detail into lines: those in view, or all of them.
  mutating func layOutDetail(isWhole: Bool) {
    guard screen != .monitor, screen != .bulk, let rect = layout.detail else { return }
    let source = selected.map {
      detailSource(of: $0, width: rect.columns, opened: detail.opened)
    }
    var pane = detail
    pane.fit(source, height: rect.rows, isWhole: isWhole) { count in
      source.map { detailLines(from: $0, atLeast: count) } ?? []
    }
    detail = pane
  }

  /// Puts the companies that a move may select next into lines, so that it needs only to draw them:
  /// for when the screen is drawn.
  package mutating func layOutAhead() {
    guard screen != .monitor, screen != .bulk, !isDetailOpen, let rect = layout.detail else {
      return
    }
    for domain in aroundSelection.dropFirst().prefix(2) where detail[domain] != nil {
      guard let row = watchlist.table[domain] else { continue }
      let source = detailSource(of: row, width: rect.columns, opened: nil)
      guard !detail.isLaidOut(source) else { continue }
      let limit = detail.limitAhead
      let lines = detailLines(from: source, atLeast: limit)
      detail.keep(DetailLayout(source: source, limit: limit, lines: lines))
    }
  }

  private func detailSource(
    of row: WatchlistRow, width: Int, opened: Evidence.ID?
  ) -> DetailSource {
    DetailSource(
      row: row, novelty: watchlist.novelties[row.domain], since: visit?.since, screen: screen,
      width: width, now: now, opened: opened, reading: detail.reading(of: row.domain))
  }

  /// The detail of a company in lines; while it is being read, what the list knows.
  private func detailLines(from source: DetailSource, atLeast count: Int) -> [DetailLine] {
    let row = source.row
    let setting = DetailSetting(
      width: source.width, now: source.now, time: time, charset: charset, opened: source.opened,
      novelty: source.novelty, since: source.since)
    guard let detail = detail[row.domain] else {
      return [
        DetailLine(
          left: [.init(row.name(in: charset), .title, .bold)],
          right: .init(row.domain.shown(in: charset), .dim)),
        .blank, DetailLine(left: [.init("Reading…", .dim)]),
      ]
    }
    return switch source.screen {
    case .watchlist, .monitor, .bulk: detail.lines(for: row, in: setting, atLeast: count)
    case .prioritize: detail.callCard(for: row, in: setting, atLeast: count)
    }
  }
}
