import CNcurses
import Glibc

/// Gives the terminal back when a fault inside ends the program.
///
/// A Swift trap cannot be caught: a handler in C writes bytes made ready beforehand, sets the
/// terminal's modes, and lets the signal do its work.
enum CrashGuard {
  static func arm(_ output: Descriptor, modes: termios, writing text: String) {
    var modes = modes
    text.withCString { cncurses_crash_arm(output.number, &modes, $0, strlen($0)) }
  }

  static func disarm() {
    cncurses_crash_disarm()
  }
}
