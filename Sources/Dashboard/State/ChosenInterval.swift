/// An interval of the refresh that was chosen with the keys, in seconds.
///
/// It holds until the configuration names another than the one it was chosen in place of: whoever
/// edits the configuration means it.
package struct ChosenInterval: Hashable, Sendable, Codable {
  package let seconds: Int
  package let insteadOf: Int

  package init(_ interval: Duration, insteadOf configured: Duration) {
    seconds = Int(interval.components.seconds)
    insteadOf = Int(configured.components.seconds)
  }
}

extension ScreenState {
  /// The interval that holds, where the configuration names one.
  package func interval(configured: Duration) -> Duration {
    guard let chosenInterval, chosenInterval.insteadOf == Int(configured.components.seconds),
      (60...86_400).contains(chosenInterval.seconds)
    else { return configured }
    return .seconds(chosenInterval.seconds)
  }
}
