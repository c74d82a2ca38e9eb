import Foundation
import Testing

extension EndToEnd {
  /// A terminal that stands still, as one does behind a connection that hangs.
  @Suite(.serialized, .timeLimit(.minutes(5))) struct UnreadTerminalTests {
    @Test(arguments: [SIGTERM, SIGHUP])
    func `a program whose screen nobody reads ends in time all the same`(signal: Int32) throws {
      let terminal = try RawTerminal(["demo"])
      try terminal.waitFor("Watchlist")
      terminal.press(untilFull: 0x0C)

      let clock = ContinuousClock()
      let began = clock.now
      let status = terminal.end(by: signal)

      #expect(status == 128 + signal)
      #expect(clock.now - began < .seconds(4))
      #expect(terminal.isAsBefore)
    }
  }
}
