import Synchronization

/// The room for the bodies of all requests that are being read.
final class BodyRoom: Sendable {
  private let left: Mutex<Int>

  init(_ size: Int) {
    left = Mutex(size)
  }

  /// Takes so many bytes of it; false where there are too few.
  func take(_ count: Int) -> Bool {
    left.withLock { left in
      guard count <= left else { return false }
      left -= count
      return true
    }
  }

  func giveBack(_ count: Int) {
    left.withLock { $0 += count }
  }
}
