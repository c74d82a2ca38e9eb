/// A theme that can be picked.
package struct ThemeItem: Hashable, Sendable {
  package let name: String

  /// What it is made for and whose it is; empty while nobody has looked.
  package let note: String

  /// Why it cannot be drawn with; nil where it can, as far as is known.
  package let fault: String?

  package init(name: String, note: String = "", fault: String? = nil) {
    self.name = name
    self.note = note
    self.fault = fault
  }
}

/// The themes that can be picked.
package struct ThemeOffer: Hashable, Sendable {
  package var items: [ThemeItem]

  /// As what the theme was asked for that the screen is drawn with.
  package var inForce: String

  /// As what the configuration asks for it.
  package let configured: String

  /// What was picked on the screen; nil while nobody has.
  var picked: PickedTheme?

  package init(items: [ThemeItem] = [], inForce: String = "", configured: String = "") {
    self.items = items
    self.inForce = inForce
    self.configured = configured
  }
}

/// A theme that was picked on the screen, and what was configured then: it holds until that changes.
package struct PickedTheme: Hashable, Sendable {
  package let name: String
  package let over: String

  package init(name: String, over: String) {
    self.name = name
    self.over = over
  }
}
