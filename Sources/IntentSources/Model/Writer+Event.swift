import Intent

extension Writer {
  /// What the writer reports, in order.
  package enum Event: Hashable, Sendable {
    /// The words are kept.
    case wrote(Domain)

    /// The composer's words stand.
    case fellShort(Domain, reason: String)

    /// Nothing is asked for a while.
    case waits(reason: String)

    /// Nothing is asked any more.
    case stopped(reason: String)
  }
}
