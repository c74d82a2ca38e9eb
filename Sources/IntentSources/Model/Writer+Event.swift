import Intent

extension Writer {
  /// What the writer reports, in order.
  package enum Event: Hashable, Sendable {
    case began(Domain)

    /// The words are kept.
    case wrote(Domain)

    /// The composer's words stand.
    case fellShort(Domain, reason: String)

    /// Nothing is asked for so long.
    case waits(Duration, reason: String)

    /// Nothing is asked any more.
    case stopped(reason: String)
  }
}
