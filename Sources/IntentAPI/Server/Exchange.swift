import CMicroHTTPD
import Synchronization

/// A request being read, and its answer.
final class Exchange: Sendable {
  private struct State {
    var body: [UInt8] = []

    /// What cannot be taken of it, for its own size or that of all.
    var refused: HTTPRequest.Body?
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
  private let room: BodyRoom
  private let state = Mutex(State())

  init(head: HTTPHead, largestBody: Int, room: BodyRoom) {
    self.head = head
    self.largestBody = largestBody
    self.room = room
  }

  deinit {
    room.giveBack(state.withLock { $0.body.count })
  }

  static func at(_ address: UnsafeMutableRawPointer?) -> Exchange? {
    address.map { Unmanaged<Exchange>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Takes in a piece of the body; false where so much came that the connection is to be closed.
  func take(_ bytes: UnsafeRawBufferPointer) -> Bool {
    state.withLock { state in
      guard state.refused == nil else { return false }
      let isTooLarge = state.body.count + bytes.count > largestBody
      if isTooLarge || !room.take(bytes.count) {
        state.refused = isTooLarge ? .tooLarge : .noRoom
        drop(&state.body)
      } else {
        state.body.append(contentsOf: bytes)
      }
      return true
    }
  }

  private func drop(_ body: inout [UInt8]) {
    room.giveBack(body.count)
    body = []
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
    if let refused = state.refused { return refused }
    let bytes = state.body
    drop(&state.body)
    guard head.mediaType == "multipart/form-data" else { return .bytes(bytes) }
    return FormReader.body(of: bytes, on: connection)
  }
}
