import CMicroHTTPD
import Synchronization

/// A request being read, and its answer.
final class Exchange: Sendable {
  private struct State {
    var body: [UInt8] = []
    var isTooLarge = false
    var answer: HTTPResponse?
    var isAsked = false
  }

  /// What is to be done once all of the body is there, or the answer.
  enum Turn {
    case ask(HTTPRequest)
    case answer(HTTPResponse)
    case wait
  }

  let head: HTTPHead
  let began = ContinuousClock.now
  private let largestBody: Int
  private let state = Mutex(State())

  init(head: HTTPHead, largestBody: Int) {
    self.head = head
    self.largestBody = largestBody
  }

  static func at(_ address: UnsafeMutableRawPointer?) -> Exchange? {
    address.map { Unmanaged<Exchange>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Takes in a piece of the body; false where so much came that the connection is to be closed.
  func take(_ bytes: UnsafeRawBufferPointer) -> Bool {
    state.withLock { state in
      guard !state.isTooLarge else { return false }
      if state.body.count + bytes.count > largestBody {
        state.isTooLarge = true
        state.body = []
      } else {
        state.body.append(contentsOf: bytes)
      }
      return true
    }
  }

  func turn(on connection: OpaquePointer) -> Turn {
    state.withLock { state in
      if let answer = state.answer { return .answer(answer) }
      guard !state.isAsked else { return .wait }
      state.isAsked = true
      return .ask(HTTPRequest(head: head, body: body(of: &state, on: connection)))
    }
  }

  func answer(_ response: HTTPResponse) {
    state.withLock { $0.answer = response }
  }

  var answered: HTTPResponse? { state.withLock { $0.answer } }

  private func body(
    of state: inout State, on connection: OpaquePointer
  ) -> HTTPRequest.Body {
    if state.isTooLarge { return .tooLarge }
    let bytes = state.body
    state.body = []
    guard head.mediaType == "multipart/form-data" else { return .bytes(bytes) }
    return FormReader.body(of: bytes, on: connection)
  }
}
