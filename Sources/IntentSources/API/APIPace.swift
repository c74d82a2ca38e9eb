/// How fast an API may be asked: what its key allows in a minute, kept by our own count and by what
/// the API says.
///
/// Instants are durations since some beginning, on a clock that is never set.
struct APIPace {
  /// A minute, and some for what is on its way longer than the next.
  static let window = Duration.seconds(61)

  /// What a key allows unless the API says less.
  static let usualLimit = 60

  private(set) var limit = usualLimit

  /// When something was asked in the last minute, the oldest first.
  private var asked: [Duration] = []
  private var underWay = 0
  private var closedUntil = Duration.zero

  /// What the API said last is left until an instant.
  private var told: (remaining: Int, until: Duration)?

  /// What a round leaves for the companies that a person asks for.
  private var reserve: Int { limit / 10 }

  /// Takes leave to ask now; else says how long to wait for it.
  mutating func take(isByHand: Bool, at now: Duration) -> Duration? {
    if now < closedUntil { return closedUntil - now }
    asked.removeAll { $0 + Self.window <= now }
    let room = isByHand ? limit : max(1, limit - reserve)
    if asked.count >= room { return asked[asked.count - room] + Self.window - now }
    let least = isByHand ? 1 : 1 + reserve
    if let told, now < told.until, told.remaining - underWay < least { return told.until - now }
    asked.append(now)
    underWay += 1
    return nil
  }

  /// Notes that what was asked is answered, or never will be.
  mutating func settle() { underWay = max(0, underWay - 1) }

  /// Takes in what the API says of the rate: a lower limit, what is left, and for how long.
  mutating func heed(limit said: Int?, remaining: Int?, for length: Duration?, at now: Duration) {
    if let said, said > 0 { limit = min(said, Self.usualLimit) }
    guard let remaining, let length else { return }
    let until = now + min(max(length, .seconds(1)), Self.window)
    // Answers overtake each other: within one minute the least counts.
    if let told, now < told.until, until - told.until < .seconds(5) {
      self.told = (min(told.remaining, max(0, remaining)), told.until)
    } else {
      told = (max(0, remaining), until)
    }
  }

  /// Closes it for so long, whoever asks.
  mutating func close(for length: Duration, at now: Duration) {
    closedUntil = max(closedUntil, now + length)
  }

  /// How many may be asked now by a round.
  func left(at now: Duration) -> Int {
    let count = asked.count { $0 + Self.window > now }
    return now < closedUntil ? 0 : max(0, limit - count)
  }
}
