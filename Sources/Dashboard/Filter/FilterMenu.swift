import Canvas

/// The list of kept filters: one is applied or forgotten, the present one is kept under a name.
struct FilterMenu: Sendable {
  enum Choice: Equatable {
    case stay, leave
    case apply(SavedFilter)
    case save(String)
    case forget(SavedFilter)
    case bringBack(SavedFilter)
  }

  /// What the list is narrowed to, which can be kept; empty where it is not.
  let present: String
  private(set) var position = 0

  /// The name for the present filter, while it is typed.
  private(set) var name: TextField?

  /// The last one that was forgotten here.
  private(set) var forgotten: SavedFilter?

  /// Where nothing is kept yet, the name for the first is asked for at once.
  init(present: String, isFirst: Bool) {
    self.present = present
    if isFirst, !present.isEmpty { name = TextField(longest: Self.longestName) }
  }

  private static let longestName = 40

  /// Pastes into the name, where one is typed; tells whether all of it has room.
  mutating func paste(_ text: String) -> Bool { name?.paste(text) ?? true }

  mutating func take(_ key: Key, among filters: [SavedFilter]) -> Choice {
    if let field = name { return take(key, naming: field, among: filters) }
    let selected = filters.indices.contains(position) ? filters[position] : nil
    switch key {
    case .escape, .character("q"): return .leave
    case .enter: return selected.map(Choice.apply) ?? .leave
    case .character("a") where !present.isEmpty: name = TextField(longest: Self.longestName)
    case .character("d"), .delete:
      guard let selected else { break }
      forgotten = selected
      position = max(0, min(position, filters.count - 2))
      return .forget(selected)
    case .character("u"):
      guard let forgotten else { break }
      self.forgotten = nil
      return .bringBack(forgotten)
    default: position = key.place(from: position, of: filters.count, page: 5) ?? position
    }
    return .stay
  }

  private mutating func take(
    _ key: Key, naming field: TextField, among filters: [SavedFilter]
  ) -> Choice {
    var field = field
    switch key {
    case .escape:
      name = nil
      return filters.isEmpty ? .leave : .stay
    case .enter: return field.text.allSatisfy(\.isWhitespace) ? .stay : .save(field.text)
    default: _ = field.take(key)
    }
    name = field
    return .stay
  }
}
