/// How long to leave a server alone after faults in a row.
struct Patience {
  private static let first = Duration.seconds(5)
  private static let longest = Duration.seconds(900)

  /// What a server may ask for at most.
  private static let longestAskedFor = Duration.seconds(3_600)

  private var faults = 0

  var isTried: Bool { faults > 0 }

  mutating func restore() { faults = 0 }

  mutating func wait(after fault: ModelFault, chance: Double) -> Duration {
    if case .limited(let asked) = fault { return wait(asked: asked, chance: chance) }
    return wait(asked: nil, chance: chance)
  }

  /// The wait after one more fault: twice that before it, less a random part, or what the server
  /// asks for.
  ///
  /// The chance is in `0..<1`.
  mutating func wait(asked: Duration?, chance: Double) -> Duration {
    faults += 1
    if let asked { return min(max(asked, .seconds(1)), Self.longestAskedFor) }
    let doubled = Self.first * (1 << min(faults - 1, 10))
    return min(doubled, Self.longest) * (1 - chance / 2)
  }
}
