extension Duration {
  /// Two units at most: `8s`, `1m 20s`, `15m`, `2h 5m`, `1d 3h`.
  var words: String {
    let seconds = max(0, Int(components.seconds))
    let parts: [(Int, String)] = [
      (seconds / 86_400, "d"), (seconds / 3_600 % 24, "h"), (seconds / 60 % 60, "m"),
      (seconds % 60, "s"),
    ]
    guard let first = parts.firstIndex(where: { $0.0 > 0 }) else { return "0s" }
    return parts[first...].prefix(2).filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }
      .joined(separator: " ")
  }

  /// What a source took: `0.04 ms`, `12 ms`, `1.2 s`, `75 s`.
  var latency: String {
    let seconds = self / .seconds(1)
    switch seconds {
    case ..<0.001: return "\((seconds * 100_000).rounded() / 100) ms"
    case ..<1: return "\(Int((seconds * 1_000).rounded())) ms"
    case ..<10: return "\((seconds * 10).rounded() / 10) s"
    default: return "\(Int(seconds.rounded())) s"
    }
  }
}
