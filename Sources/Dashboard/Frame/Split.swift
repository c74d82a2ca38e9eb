/// How the room is parted between the list and the detail where both are seen.
package struct Split: Hashable, Sendable {
  /// The list's share of the columns in percent, in ``limits``, where the detail stands beside it.
  package private(set) var beside: Int

  /// The list's share of the rows in percent, in ``limits``, where the detail stands below it.
  package private(set) var below: Int

  static let limits = 20...80
  private static let step = 5

  package init(beside: Int = 55, below: Int = 50) {
    self.beside = min(max(beside, Self.limits.lowerBound), Self.limits.upperBound)
    self.below = min(max(below, Self.limits.lowerBound), Self.limits.upperBound)
  }

  /// Gives the list so many steps more of the room that it shares.
  func moved(by steps: Int, _ rule: Layout.Rule) -> Split {
    switch rule {
    case .none: self
    case .column: Split(beside: beside + steps * Self.step, below: below)
    case .row: Split(beside: beside, below: below + steps * Self.step)
    }
  }
}
