import Canvas
import Curses

/// The themes that can be gone through on the screen, and the one in force.
struct ThemeChoice: Sendable {
  private(set) var current: Theme
  private(set) var faults: [String] = []
  private var names: [String]
  private let library: ThemeLibrary

  /// Takes the theme that was asked for; `auto` suits the ground of the terminal.
  @MainActor
  init(_ session: Session, terminal: Terminal) {
    library = session.themes
    names = session.themes.entries.map(\.name)
    current = .plain
    var name = session.themeName
    if name == ThemeLibrary.automatic {
      name =
        switch (terminal.depth, terminal.ground) {
        case (.none, _): "mono"
        case (_, .light): "light"
        case (_, .dark): "dark"
        // A theme that is safe on both.
        default: "terminal"
        }
    }
    do throws(ConfigurationFault) {
      current = try library.theme(named: name)
    } catch {
      faults = [error.description]
      current = (try? library.theme(named: "dark")) ?? .plain
    }
  }

  /// Goes on to the next theme that can be read.
  mutating func next() -> Theme {
    guard !names.isEmpty else { return current }
    let at = names.firstIndex(of: current.name).map { $0 + 1 } ?? 0
    names = Array(names[(at % names.count)...] + names[..<(at % names.count)])
    for name in names {
      guard let theme = try? library.theme(named: name) else { continue }
      current = theme
      break
    }
    return current
  }
}
