import Canvas
import Curses
import Dashboard

/// The theme in force, and the way to another.
@MainActor
struct ThemeChoice {
  /// As it was asked for: a name, a file or `auto`.
  private(set) var name: String
  private(set) var current = Theme.plain

  /// What is wrong with the theme that was asked for first.
  private(set) var faults: [String] = []
  let library: ThemeLibrary

  private let depth: ColorDepth
  private var ground: Ground?
  private let watch: ThemeWatch?

  /// Takes the theme that was asked for; where it is broken, a built-in one.
  init(_ name: String, in library: ThemeLibrary, terminal: Terminal, watch: ThemeWatch?) {
    self.name = name
    self.library = library
    self.watch = watch
    depth = terminal.depth
    ground = terminal.ground
    do throws(ConfigurationFault) {
      try show(name)
    } catch {
      faults = [error.shortened]
      self.name = ThemeLibrary.automatic
      current = (library.builtInTheme(named: suitable) ?? .plain).painted(on: ground)
      watch?.watch([], themesIn: library.folder)
    }
  }

  /// Puts a theme in force.
  ///
  /// - Throws: A `ConfigurationFault` where it cannot be read; what was in force stays.
  mutating func show(_ name: String) throws(ConfigurationFault) {
    let reading = try library.reading(of: name == ThemeLibrary.automatic ? suitable : name)
    self.name = name
    current = reading.theme.painted(on: ground)
    watch?.watch(reading.files, themesIn: library.folder)
  }

  /// Takes in that the terminal has turned light or dark.
  mutating func follow(_ ground: Ground) throws(ConfigurationFault) {
    self.ground = ground
    try show(name)
  }

  /// What `auto` stands for.
  private var suitable: String {
    switch (depth, ground) {
    case (.none, _): "mono"
    case (_, .light): "light"
    case (_, .dark): "dark"
    // A theme that is safe on both.
    case (_, .any), (_, nil): "terminal"
    }
  }
}
