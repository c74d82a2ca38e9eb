import Intent

/// A filter that is kept under a name.
package struct SavedFilter: Hashable, Sendable, Codable {
  package let name: String
  package let text: String

  package init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }
}

extension [SavedFilter] {
  /// The one of a name, in whatever case it is written.
  package subscript(named name: String) -> SavedFilter? {
    first { $0.name.lowercased() == name.lowercased() }
  }

  /// Keeps one in the order of names, in place of the one that had its name.
  mutating func keep(_ filter: SavedFilter) {
    forget(named: filter.name)
    append(filter)
    sort { $0.name.lowercased() < $1.name.lowercased() }
  }

  mutating func forget(named name: String) {
    removeAll { $0.name.lowercased() == name.lowercased() }
  }
}
