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

  mutating func openCopyMenu() {
    if hasMarksAtHand, let targets {
      mode = .copying(CopyMenu(targetRows, title: targets.title))
    } else if let selected {
      mode = .copying(CopyMenu(selected, detail[selected.domain]))
    }
  }
}
