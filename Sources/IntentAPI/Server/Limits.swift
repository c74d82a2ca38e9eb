extension HTTPServer {
  /// How much the server takes.
  package struct Limits: Sendable {
    /// At a time.
    package var connections = 4_000

    /// That read and write; the answers are made elsewhere.
    package var threads = 2

    /// Bytes that a head has room for; the library clears all of them after each request.
    package var headMemory = 64 << 10

    /// Bytes that are read of a body.
    package var body = 1 << 20

    /// Bytes of all bodies that are being read.
    package var allBodies = 64 << 20

    /// How long a request may take until all of it is there, and how long a connection is kept that
    /// says nothing.
    package var patience = Duration.seconds(30)

    /// How long the sending of an answer may take.
    package var sending = Duration.seconds(120)

    /// How long answers under way are waited for at the end.
    package var lastAnswers = Duration.seconds(3)

    package init() {}
  }
}
