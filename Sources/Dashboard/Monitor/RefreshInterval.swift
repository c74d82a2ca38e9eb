/// The intervals that the keys go through.
enum RefreshInterval {
  static let steps: [Duration] =
    [1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 720, 1_440].map { .seconds($0 * 60) }

  /// The next longer one; nil for the longest.
  static func longer(than interval: Duration) -> Duration? { steps.first { $0 > interval } }

  /// The next shorter one; nil for the shortest.
  static func shorter(than interval: Duration) -> Duration? { steps.last { $0 < interval } }
}
