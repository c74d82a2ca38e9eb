import Canvas
import Intent

extension DashboardModel {
  /// Opens the choice of what is copied: of the marked companies, else of the selected one.
  mutating func openCopyMenu() {
    if hasMarksAtHand, let targets {
      mode = .copying(CopyMenu(targetRows, title: targets.title))
    } else if let selected {
      mode = .copying(CopyMenu(selected, detail[selected.domain]))
    }
  }

  /// Takes a key while the choice is open.
  mutating func copy(from menu: CopyMenu, with key: Key) -> [Effect] {
    if key == .escape || key == .enter || key == .character("q") {
      mode = .browsing
      return []
    }
    guard let item = menu.item(for: key) else { return [] }
    mode = .browsing
    return [item.effect]
  }

  /// The words about the selected company, once they have been read.
  var selectedWords: Words? { selected.flatMap { detail[$0.domain]?.words } }
}
