import Canvas
import Curses
import Dashboard
import Intent

extension ThemeChoice {
  /// Draws with a theme from now on; tells whether the screen has to be drawn anew.
  mutating func show(_ name: String, on terminal: Terminal, telling mailbox: Mailbox) -> Bool {
    change(to: name, on: terminal, telling: mailbox) { choice throws(ConfigurationFault) in
      try choice.show(name)
    }
  }

  /// Reads the theme in force and the list of themes again.
  mutating func reload(on terminal: Terminal, telling mailbox: Mailbox) -> Bool {
    mailbox.send(.themesFound(library.names))
    let hasChanged = change(to: name, on: terminal, telling: mailbox) {
      choice throws(ConfigurationFault) in
      try choice.show(choice.name)
    }
    if hasChanged {
      mailbox.tell(Notice("Theme \(current.name.oneLine) has changed."))
    }
    return hasChanged
  }

  /// Follows the terminal, which has turned light or dark.
  mutating func follow(
    _ ground: Ground, on terminal: Terminal, telling mailbox: Mailbox
  ) -> Bool {
    change(to: name, on: terminal, telling: mailbox) { choice throws(ConfigurationFault) in
      try choice.follow(ground)
    }
  }

  /// Changes the theme; where that cannot be, it stays and the reason is told.
  private mutating func change(
    to name: String, on terminal: Terminal, telling mailbox: Mailbox,
    by change: (inout ThemeChoice) throws(ConfigurationFault) -> Void
  ) -> Bool {
    let before = current
    do throws(ConfigurationFault) {
      try change(&self)
    } catch {
      mailbox.send(.themeRefused(ThemeItem(name: name, fault: error.shortened)))
    }
    guard current != before else { return false }
    terminal.theme = current
    return true
  }
}

extension ThemeLibrary {
  /// What can be picked, by name alone.
  var names: [ThemeItem] {
    [ThemeItem(name: Self.automatic, note: "by the terminal")]
      + entries.map { ThemeItem(name: $0.name, note: $0.path == nil ? "" : "yours") }
  }

  /// What can be picked, each with what it is made for or what is wrong with it.
  var items: [ThemeItem] {
    names.map { item in
      guard item.name != Self.automatic else { return item }
      do throws(ConfigurationFault) {
        let ground = try theme(named: item.name).ground
        let words = ground == .any ? "any ground" : ground.rawValue
        let note = [words, item.note].filter { !$0.isEmpty }.joined(separator: ", ")
        return ThemeItem(name: item.name, note: note)
      } catch {
        return ThemeItem(name: item.name, note: item.note, fault: error.shortened)
      }
    }
  }
}
