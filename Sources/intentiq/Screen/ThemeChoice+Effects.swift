import Canvas
import Curses
import Dashboard
import Intent

extension ThemeChoice {
  /// Carries out what the screen asks of the theme; tells whether it has to be drawn anew.
  mutating func change(_ effect: Effect, on terminal: Terminal, telling mailbox: Mailbox) -> Bool {
    let before = current
    do throws(ConfigurationFault) {
      switch effect {
      case .showTheme(let name): try show(name)
      case .reloadTheme:
        if try reload() { mailbox.send(.changed(WatchlistChange(notice: Notice(readAgain)))) }
        mailbox.send(.themesFound(library.names))
      case .follow(let ground): try follow(ground)
      default: return false
      }
    } catch {
      mailbox.send(.themeRefused(ThemeItem(name: refusedName(effect), fault: error.shortened)))
    }
    // A theme that was refused is told of by the frame; the screen itself stays as it is.
    guard current != before else { return false }
    terminal.theme = current
    return true
  }

  private var readAgain: String { "Theme \(current.name.oneLine) has changed." }

  private func refusedName(_ effect: Effect) -> String {
    if case .showTheme(let name) = effect { name } else { name }
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
