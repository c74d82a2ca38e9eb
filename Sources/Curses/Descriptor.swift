import CNcurses
import Glibc

/// An open file of the system, without its ownership.
struct Descriptor: Sendable {
  let number: Int32

  /// Writes all of a text; gives up where the other end is gone.
  func write(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while let start = rest.baseAddress, rest.count > 0 {
        let written = Glibc.write(number, start, rest.count)
        if written > 0 {
          rest = UnsafeRawBufferPointer(rebasing: rest[written...])
        } else if errno == EAGAIN {
          // Somebody else who has the terminal open made it so; nothing is lost by waiting.
          var request = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
          poll(&request, 1, -1)
        } else if errno != EINTR {
          return
        }
      }
    }
  }

  /// Waits until there is something to read, or the end; false once the time is over.
  func waitForInput(milliseconds: Int32) -> Bool {
    var request = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, milliseconds) > 0
  }

  /// Whether something can be written without waiting.
  var takesBytes: Bool {
    var request = pollfd(fd: number, events: Int16(POLLOUT), revents: 0)
    return poll(&request, 1, 0) > 0 && request.revents & Int16(POLLOUT) != 0
  }

  /// What there is to read, at most 64 KiB; empty at the end and where the other end is gone.
  func read() -> [UInt8] {
    while true {
      var failure: Int32 = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        let result = Glibc.read(number, buffer.baseAddress, buffer.count)
        failure = result < 0 ? errno : 0
        count = max(0, result)
      }
      if failure != EINTR { return bytes }
    }
  }

  /// The size of the terminal's window; nil where it has none.
  var windowSize: (columns: Int32, rows: Int32)? {
    var window = winsize()
    guard ioctl(number, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0
    else { return nil }
    return (Int32(window.ws_col), Int32(window.ws_row))
  }

  var isTerminal: Bool { isatty(number) == 1 }

  /// False while another job has the terminal.
  var isInForeground: Bool {
    let group = tcgetpgrp(number)
    return group < 0 || group == getpgrp()
  }

  var modes: termios? {
    var modes = termios()
    return tcgetattr(number, &modes) == 0 ? modes : nil
  }

  func set(_ modes: termios) {
    var modes = modes
    tcsetattr(number, TCSANOW, &modes)
  }
}
