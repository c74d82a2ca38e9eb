/// The figures that turn evidence into points.
package struct Policy: Hashable, Sendable {
  package let name: String

  /// Points at most for each signal; they add up to 100.
  package var caps: PerSignal<Int>

  /// Days for which evidence stays as fresh as on its first.
  package var holds: PerSignal<Double>

  /// Days in which freshness halves after the hold.
  package var halfLives: PerSignal<Double>
  package var hotFloor: Int
  package var warmFloor: Int

  package static let standard = Policy(
    name: "intent-1",
    caps: PerSignal(funding: 25, hiring: 20, news: 20, technology: 20, web: 15),
    holds: PerSignal(funding: 30, hiring: 14, news: 7, technology: 30, web: 3),
    halfLives: PerSignal(funding: 180, hiring: 45, news: 30, technology: 90, web: 14),
    hotFloor: 75, warmFloor: 50)

  package init(
    name: String, caps: PerSignal<Int>, holds: PerSignal<Double>, halfLives: PerSignal<Double>,
    hotFloor: Int, warmFloor: Int
  ) {
    precondition(caps.sum == 100, "caps must add up to 100, not \(caps.sum)")
    self.name = name
    self.caps = caps
    self.holds = holds
    self.halfLives = halfLives
    self.hotFloor = hotFloor
    self.warmFloor = warmFloor
  }

  /// The band of a score in `0...100`.
  package func band(of total: Int) -> Band {
    if total >= hotFloor { return .hot }
    return total >= warmFloor ? .warm : .cold
  }

  /// The lowest score of a band.
  package func floor(of band: Band) -> Int {
    switch band {
    case .hot: hotFloor
    case .warm: warmFloor
    case .cold: 0
    }
  }
}
