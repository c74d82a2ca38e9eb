import Foundation

/// One question over HTTP, and the whole of a bounded answer to it.
///
/// Nothing is followed, kept or sent along: neither redirections nor cookies nor caches.
struct HTTPExchange: Sendable {
  let url: URL

  /// Lines such as `Content-Type: application/json`.
  let headers: [String]

  /// What is posted; nil asks for what is there.
  let body: Data?

  /// For the whole of it, however busy the server is with answering.
  let timeout: Duration

  /// In bytes.
  let largestAnswer: Int

  /// Whether the body of an answer that tells of no success is wanted too.
  var takesRefusals = false

  struct Answer: Equatable {
    var status = 0

    /// The lines of its head by their names in small letters, the last of each.
    var headers: [String: String] = [:]

    /// Where it sends instead.
    var redirection: String?

    /// Empty unless the status tells of success, or refusals are taken.
    var body: [UInt8] = []

    var retryAfter: String? { headers["retry-after"] }
  }

  /// Asks, and waits for the end of the answer or for the task's cancellation.
  func answer() async throws(HTTPFault) -> Answer {
    guard let library = CurlLibrary.shared else { throw .noLibrary }
    let transfer = CurlTransfer(of: self, with: library)
    return try await withTaskCancellationHandler {
      await withCheckedContinuation { asker in
        Thread { transfer.run(for: asker) }.start()
      }
    } onCancel: {
      transfer.cancel()
    }.get()
  }
}

/// Why there is no answer.
enum HTTPFault: Error, Hashable {
  /// libcurl is not installed.
  case noLibrary
  case unknownHost
  case nobodyThere
  case notTrusted
  case brokeOff
  case notHTTP
  case late
  case tooLarge
  case cancelled

  /// With the number that libcurl gives it.
  case other(Int)
}
