import Canvas
import Intent

extension DashboardModel {
  mutating func openTagDialog() {
    guard let targets else { return }
    mode = .tagging(
      TagDialog(
        targets: targets, field: TagField(known: knownTags, worn: targetRows.tagsByUse)))
  }

  mutating func tag(by dialog: TagDialog, with key: Key) -> [Effect] {
    switch key {
    case .escape: mode = .browsing
    case .enter:
      guard let effect = dialog.effect else { return [] }
      mode = .browsing
      return order(effect, "Tagging", dialog.targets.domains.count)
    default:
      var dialog = dialog
      dialog.take(key)
      mode = .tagging(dialog)
    }
    return []
  }

  /// The tags that there are, the most used first.
  var knownTags: [String] { watchlist.table.rows(in: watchlist.table.ordered).tagsByUse }
}

extension Sequence<WatchlistRow> {
  /// The tags of the companies, the most used first.
  var tagsByUse: [String] {
    var uses: [String: Int] = [:]
    for row in self {
      for tag in row.tags { uses[tag, default: 0] += 1 }
    }
    return uses.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }
}
