import Foundation
import Intent

/// What the screen keeps between runs, for each store on its own.
package struct ScreenState: Hashable, Sendable {
  package var screen = Screen.watchlist

  /// The filter as it was typed.
  package var filter = ""

  /// The band that alone is shown; nil shows all.
  package var bandOnly: Band?
  package var order = WatchlistOrder()

  /// Nil while nobody has chosen a company: the top of the list is selected then.
  package var selection: Domain?
  package var split = Split()
  package var filters: [SavedFilter] = []

  /// When one last looked; nil before the first time.
  package var visit: Visit?

  /// Nil while nobody has picked a theme.
  package var theme: PickedTheme?

  /// The commands that were typed after a colon, the last one last.
  package var commandHistory: [String] = []

  /// The interval that was chosen with the keys; nil where the configured one holds.
  package var chosenInterval: ChosenInterval?

  package init() {}
}

extension ScreenState: Codable {
  private enum Field: String, CodingKey {
    case screen, filter, band, sort, reversed, selection, beside, below, filters, visit, commands,
      interval
    case theme
    case themeOver = "theme_over"
  }

  /// Reads what can be understood; a field that is missing or odd keeps its default, so that a file
  /// of another version is not lost.
  package init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Field.self)
    func value<Value: Decodable>(_ field: Field, as: Value.Type = Value.self) -> Value? {
      try? fields.decodeIfPresent(Value.self, forKey: field)
    }
    screen = value(.screen).flatMap(Screen.init) ?? screen
    filter = value(.filter) ?? filter
    bandOnly = value(.band).flatMap(Band.init)
    order = WatchlistOrder(
      by: value(.sort).flatMap(WatchlistOrder.Column.init) ?? order.column,
      isReversed: value(.reversed) ?? order.isReversed)
    selection = value(.selection, as: String.self).flatMap { try? Domain($0) }
    filters = value(.filters) ?? filters
    visit = value(.visit)
    commandHistory = value(.commands) ?? commandHistory
    split = Split(beside: value(.beside) ?? split.beside, below: value(.below) ?? split.below)
    if let name: String = value(.theme), let over: String = value(.themeOver) {
      theme = PickedTheme(name: name, over: over)
    }
    chosenInterval = value(.interval)
  }

  package func encode(to encoder: any Encoder) throws {
    var fields = encoder.container(keyedBy: Field.self)
    try fields.encode(screen.rawValue, forKey: .screen)
    try fields.encode(filter, forKey: .filter)
    try fields.encodeIfPresent(bandOnly?.rawValue, forKey: .band)
    try fields.encode(order.column.rawValue, forKey: .sort)
    try fields.encode(order.isReversed, forKey: .reversed)
    try fields.encodeIfPresent(selection?.rawValue, forKey: .selection)
    try fields.encode(split.beside, forKey: .beside)
    try fields.encode(split.below, forKey: .below)
    try fields.encode(filters, forKey: .filters)
    try fields.encodeIfPresent(visit, forKey: .visit)
    try fields.encodeIfPresent(theme?.name, forKey: .theme)
    try fields.encodeIfPresent(theme?.over, forKey: .themeOver)
    try fields.encode(commandHistory, forKey: .commands)
    try fields.encodeIfPresent(chosenInterval, forKey: .interval)
  }
}
