import CNcurses
import Glibc

/// The signals of a terminal, as bytes to be read from a descriptor.
///
/// A handler writes each signal's number into a pipe. Unlike blocked signals, this works whichever
/// threads there are, and children inherit nothing of it.
struct SignalPipe {
  let output: Descriptor

  /// Those that ask for an end, once more: for one who sees to it while the first is not read.
  let endings: Descriptor

  /// Listens for every signal that a terminal sends; nil if no pipe can be had.
  init?() {
    guard let all = Self.pipe(0), let endings = Self.pipe(1) else { return nil }
    (output, self.endings) = (all, endings)
    for number in [SIGWINCH, SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT] {
      cncurses_listen(number)
    }
  }

  private static func pipe(_ place: Int32) -> Descriptor? {
    var ends: [Int32] = [-1, -1]
    guard cncurses_signal_pipe(place, &ends) == 0 else { return nil }
    return Descriptor(number: ends[0])
  }

  /// The signals that came since, in order; waits for the first so many milliseconds.
  func read(within milliseconds: Int32 = 0) -> [Int32] {
    guard output.waitForInput(milliseconds: milliseconds) else { return [] }
    return output.read().map(Int32.init)
  }

  /// Stops the program as the suspend key would, and returns when it goes on.
  func stop() {
    cncurses_stop()
  }
}
