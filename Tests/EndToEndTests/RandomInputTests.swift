import Foundation
import TestSupport
import Testing

extension EndToEnd {
  /// Whatever bytes come from the terminal, at whatever size.
  @Suite(.serialized, .timeLimit(.minutes(5))) struct RandomInputTests {
    @Test(arguments: [1, 2])
    func `random bytes and sizes never crash it, nor leave it in a state without a way out`(
      seed: UInt64
    ) throws {
      var random = SeededGenerator(seed: seed)
      let session = try TerminalSession(["demo"])
      try session.waitFor("Watchlist")

      for _ in 0..<120 {
        session.send(random.input())
        if random.below(8) == 0 {
          try session.resize(1 + random.below(300), 1 + random.below(100))
        }
      }
      try session.resize(120, 36)
      // A paste that never ended is ended first.
      session.send(Array("\u{1B}[201~".utf8))
      for _ in 0..<6 { session.press("Escape") }
      session.press("1")
      try session.waitFor("Stripe")
      session.press("C-c")

      try session.waitForEnd(status: 0)
    }
  }
}

extension SeededGenerator {
  fileprivate mutating func next(below limit: Int) -> Int {
    Int.random(in: 0..<limit, using: &self)
  }

  /// Keys mostly, else bytes of any kind; never those that quit or stop the program.
  fileprivate mutating func input() -> [UInt8] {
    let bytes: [UInt8]
    switch below(8) {
    case 0: bytes = (0...below(60)).map { _ in UInt8(below(256)) }
    case 1: bytes = Array("\u{1B}[200~stripe.com\nAcme <acme.com>\tx, 山手\n\u{1B}[201~".utf8)
    case 2: bytes = Array("\u{1B}[<\(below(70));\(below(300));\(below(99))M".utf8)
    case 3:
      bytes = Array("\u{1B}".utf8) + (0...below(9)).map { _ in UInt8(32 + below(95)) }
    default: bytes = (0...below(20)).flatMap { _ in one(of: Self.keys) }
    }
    return bytes.filter { ![0x03, 0x1A, 0x1C, UInt8(ascii: "q")].contains($0) }
  }

  private static let keys: [[UInt8]] =
    "jkgGJKnN VaedtzirsSbouyYcvmwDW[]123\t?:/RTp+-<>=FO\r\u{1B}\u{7F}\u{12}\u{4}\u{15}\u{17}"
    .utf8.map { [$0] }
    + ["[A", "[B", "[C", "[D", "[5~", "[6~", "[H", "[F", "[3~", "[Z"]
    .map { Array("\u{1B}\($0)".utf8) }
}
