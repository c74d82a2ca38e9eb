import Foundation

/// What a transfer has received; it belongs to the thread of the transfer.
final class CurlReceived {
  private(set) var answer = HTTPExchange.Answer()
  private(set) var isTooLarge = false
  private var status = 0
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  static func at(_ context: UnsafeMutableRawPointer?) -> CurlReceived? {
    context.map { Unmanaged<CurlReceived>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Returns how many bytes it took; fewer than came end the transfer.
  func takeBody(_ bytes: UnsafeRawBufferPointer) -> Int {
    guard (200..<300).contains(status) else { return 0 }
    isTooLarge = answer.body.count + bytes.count > limit
    guard !isTooLarge else { return 0 }
    answer.body.append(contentsOf: bytes)
    return bytes.count
  }

  func takeHead(_ bytes: UnsafeRawBufferPointer) -> Int {
    let line = String(decoding: bytes.prefix(1_000), as: UTF8.self)
    if line.hasPrefix("HTTP/") {
      status = line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    } else if let colon = line.firstIndex(of: ":"),
      line[..<colon].lowercased() == "retry-after"
    {
      answer.retryAfter = line[line.index(after: colon)...]
        .trimmingCharacters(in: .whitespacesAndNewlines)
    }
    return bytes.count
  }
}
