/// Times work as the median of several runs, in seconds.
struct Stopwatch {
  /// How many runs there are; after the fewest no more than fit into ``patience``.
  var runs = 3...9
  var patience = 1.5

  /// Runs work that is prepared anew each time; only the work itself is timed.
  func median<Input>(
    preparing prepare: () async throws -> Input, _ work: (inout Input) async throws -> Void
  ) async rethrows -> Double {
    var times: [Double] = []
    while wantsMore(times) { times.append(try await Self.time(prepare, work)) }
    return times.median
  }

  func median(_ work: () async throws -> Void) async rethrows -> Double {
    try await median(preparing: {}) { _ in try await work() }
  }

  /// Runs two works in turns; the ratio is the median of those of each turn.
  func medians<First, Second>(
    preparing prepareFirst: () async throws -> First,
    _ first: (inout First) async throws -> Void,
    beside prepareSecond: () async throws -> Second,
    _ second: (inout Second) async throws -> Void
  ) async rethrows -> (first: Double, second: Double, ratio: Double) {
    var (firstTimes, secondTimes): ([Double], [Double]) = ([], [])
    while wantsMore(firstTimes) {
      firstTimes.append(try await Self.time(prepareFirst, first))
      secondTimes.append(try await Self.time(prepareSecond, second))
    }
    let ratios = zip(firstTimes, secondTimes).map { $0 / $1 }
    return (firstTimes.median, secondTimes.median, ratios.median)
  }

  private func wantsMore(_ times: [Double]) -> Bool {
    times.count < runs.lowerBound
      || times.count < runs.upperBound && times.reduce(0, +) < patience
  }

  private static func time<Input>(
    _ prepare: () async throws -> Input, _ work: (inout Input) async throws -> Void
  ) async rethrows -> Double {
    var input = try await prepare()
    let start = ContinuousClock.now
    try await work(&input)
    return (ContinuousClock.now - start) / .seconds(1)
  }
}

extension [Double] {
  /// The middle one; of none 0.
  var median: Double { percentile(50) }

  /// The one that so many of a hundred are not above; of none 0.
  func percentile(_ percent: Int) -> Double {
    isEmpty ? 0 : sorted()[Swift.min(count - 1, count * percent / 100)]
  }
}
