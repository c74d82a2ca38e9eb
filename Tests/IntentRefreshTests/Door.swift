/// A door that is shut until a test opens it, and that tells when somebody stands before it.
final class Door: Sendable {
  private let (shut, opener) = AsyncStream<Never>.makeStream()
  private let (arrivals, arrived) = AsyncStream<Void>.makeStream()

  /// Waits before the door; who is cancelled does not wait.
  func pass() async {
    arrived.yield()
    for await _ in shut {}
  }

  func someoneStands() async {
    for await _ in arrivals { return }
  }

  func open() { opener.finish() }
}
