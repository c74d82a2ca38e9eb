/// One line for the person at the screen.
package struct Notice: Hashable, Sendable {
  /// What it tells, for its look and for how long it stays.
  package enum Kind: Hashable, Sendable { case done, failed, hint }

  package let text: String
  package let kind: Kind

  /// Whether pressing undo takes back what it tells of.
  package let canUndo: Bool

  package init(_ text: String, kind: Kind = .done, canUndo: Bool = false) {
    self.text = text
    self.kind = kind
    self.canUndo = canUndo
  }
}
