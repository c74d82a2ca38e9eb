import Foundation
import Synchronization

/// A connection, from when it was accepted until it is closed.
final class Client: Sendable {
  struct State {
    /// The target of the request under way, as it was sent.
    var target = ""

    /// By when the next request must be there, all of it, or an answer sent; nil while one is made.
    var deadline: ContinuousClock.Instant?
  }

  let descriptor: Int32
  let state: Mutex<State>

  init(descriptor: Int32, deadline: ContinuousClock.Instant) {
    self.descriptor = descriptor
    state = Mutex(State(deadline: deadline))
  }

  static func at(_ address: UnsafeMutableRawPointer?) -> Client? {
    address.map { Unmanaged<Client>.fromOpaque($0).takeUnretainedValue() }
  }
}

/// The connections that are open.
///
/// The library closes those on which nothing happens; one that is fed a byte from time to time must
/// not stay open for ever either.
final class Clients: Sendable {
  private let all = Mutex<[Int32: Client]>([:])

  func add(_ client: Client) {
    all.withLock { $0[client.descriptor] = client }
  }

  /// Must be told before the descriptor is closed, and may become another's.
  func remove(_ client: Client) {
    all.withLock { $0[client.descriptor] = nil }
  }

  func closeThoseTooLate(at instant: ContinuousClock.Instant) {
    all.withLock { clients in
      for client in clients.values {
        guard let deadline = client.state.withLock({ $0.deadline }), deadline <= instant else {
          continue
        }
        shutdown(client.descriptor, Int32(SHUT_RDWR))
      }
    }
  }
}
