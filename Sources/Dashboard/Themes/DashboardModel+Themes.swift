import Canvas

extension DashboardModel {
  /// Opens the choice of a theme, and has looked what there is by now.
  mutating func pickTheme() -> [Effect] {
    mode = .pickingTheme(ThemePicker(themes.items, inForce: themes.inForce))
    return [.findThemes]
  }

  /// Every move shows the theme; leaving shows again what was there before.
  mutating func pick(from picker: ThemePicker, with key: Key) -> [Effect] {
    let shown = picker.selected
    switch key {
    case .escape, .character("q"):
      mode = .browsing
      return shown.name == picker.before ? [] : [.showTheme(picker.before)]
    case .enter:
      guard shown.fault == nil else { return [] }
      mode = .browsing
      return keepTheme(shown.name)
    default:
      var picker = picker
      picker.take(key)
      mode = .pickingTheme(picker)
      return picker.selected == shown ? [] : [.showTheme(picker.selected.name)]
    }
  }

  /// Puts a theme in force that is shown already.
  mutating func keepTheme(_ name: String) -> [Effect] {
    themes.inForce = name
    themes.picked = PickedTheme(name: name, over: themes.configured)
    notice = Notice("Theme \(name).")
    return []
  }

  /// Takes in which themes there are.
  mutating func take(_ found: [ThemeItem]) {
    themes.items = found
    guard case .pickingTheme(var picker) = mode else { return }
    picker.replace(found)
    mode = .pickingTheme(picker)
  }

  /// Says why a theme cannot be drawn with: in the choice, else as a notice.
  mutating func refuse(_ theme: ThemeItem) {
    guard case .pickingTheme(var picker) = mode else {
      notice = Notice("\(theme.fault ?? ""). The theme stays as it was.", kind: .failed)
      return
    }
    picker.refuse(theme)
    mode = .pickingTheme(picker)
  }
}
