import Canvas

/// The choice of a theme: the screen is drawn with the one that is selected.
struct ThemePicker: Sendable {
  private(set) var items: [ThemeItem]

  /// What was in force when the choice began, and comes back when it is left.
  let before: String
  private(set) var position = 0

  init(_ items: [ThemeItem], inForce: String) {
    // A file that was asked for by its path is none of those that are found.
    self.items = items.contains { $0.name == inForce } ? items : [ThemeItem(name: inForce)] + items
    before = inForce
    position = self.items.firstIndex { $0.name == inForce } ?? 0
  }

  var selected: ThemeItem { items[position] }

  /// Moves the selection; other keys mean nothing.
  mutating func take(_ key: Key) {
    switch key {
    case .tab: move(to: position + 1)
    case .backTab: move(to: position - 1)
    default: position = key.place(from: position, of: items.count, page: 5) ?? position
    }
  }

  mutating func move(to wanted: Int) { position = max(0, min(wanted, items.count - 1)) }

  /// Takes in what there is now; the selection stays on its theme.
  mutating func replace(_ items: [ThemeItem]) {
    var picker = ThemePicker(items, inForce: before)
    picker.position = picker.items.firstIndex { $0.name == selected.name } ?? picker.position
    self = picker
  }

  /// Notes why a theme cannot be drawn with.
  mutating func refuse(_ theme: ThemeItem) {
    guard let index = items.firstIndex(where: { $0.name == theme.name }) else { return }
    items[index] = ThemeItem(name: theme.name, note: items[index].note, fault: theme.fault)
  }
}
