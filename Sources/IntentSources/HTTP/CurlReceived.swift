import Foundation

/// What a transfer has received; it belongs to the thread of the transfer.
final class CurlReceived {
  private(set) var answer = HTTPExchange.Answer()
  private(set) var isTooLarge = false
  private var status = 0
  private let limit: Int
  private let takesRefusals: Bool

  /// Of more lines than this a head is not read.
  private static let mostHeaders = 100

  init(limit: Int, takesRefusals: Bool) {
    self.limit = limit
    self.takesRefusals = takesRefusals
  }

  static func at(_ context: UnsafeMutableRawPointer?) -> CurlReceived? {
    context.map { Unmanaged<CurlReceived>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Returns how many bytes it took; fewer than came end the transfer.
  func takeBody(_ bytes: UnsafeRawBufferPointer) -> Int {
    let isSuccess = (200..<300).contains(status)
    guard isSuccess || takesRefusals else { return 0 }
    let hasNoRoom = answer.body.count + bytes.count > limit
    // A refusal is one whatever it says.
    isTooLarge = isSuccess && hasNoRoom
    guard !hasNoRoom else { return 0 }
    answer.body.append(contentsOf: bytes)
    return bytes.count
  }

  func takeHead(_ bytes: UnsafeRawBufferPointer) -> Int {
    let line = String(decoding: bytes.prefix(1_000), as: UTF8.self)
    if line.hasPrefix("HTTP/") {
      status = line.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
      answer.headers = [:]
    } else if let colon = line.firstIndex(of: ":"), answer.headers.count < Self.mostHeaders {
      answer.headers[line[..<colon].lowercased()] = line[line.index(after: colon)...]
        .trimmingCharacters(in: .whitespacesAndNewlines)
    }
    return bytes.count
  }
}
