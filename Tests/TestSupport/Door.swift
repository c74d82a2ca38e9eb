/// A door that is shut until a test opens it, and that tells when somebody stands before it.
package final class Door: Sendable {
  private let (shut, opener) = AsyncStream<Never>.makeStream()
  private let (arrivals, arrived) = AsyncStream<Void>.makeStream()

  package init() {}

  /// Waits before the door; who is cancelled does not wait.
  package func pass() async {
    arrived.yield()
    for await _ in shut {}
  }

  /// Returns as soon as somebody stands before it who was not told of before.
  package func someoneStands() async {
    for await _ in arrivals { return }
  }

  /// Lets through whoever stands there, and whoever comes.
  package func open() { opener.finish() }
}
