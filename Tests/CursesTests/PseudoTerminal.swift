import Glibc

@testable import Curses

/// A terminal without a window, and the end on which somebody would look at it.
final class PseudoTerminal {
  let terminal: Descriptor
  let other: Descriptor

  struct Unavailable: Error {}

  /// TIOCSPTLCK and TIOCGPTN, which are not imported either.
  private static let unlock: UInt = 0x4004_5431
  private static let askNumber: UInt = 0x8004_5430

  init(columns: UInt16, rows: UInt16) throws {
    // posix_openpt and its kin are not imported: this is what they do on Linux.
    let other = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var unlocked: Int32 = 0
    var number: UInt32 = 0
    guard other >= 0, ioctl(other, Self.unlock, &unlocked) == 0,
      ioctl(other, Self.askNumber, &number) == 0
    else { throw Unavailable() }
    let terminal = open("/dev/pts/\(number)", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard terminal >= 0 else { throw Unavailable() }
    self.other = Descriptor(number: other)
    self.terminal = Descriptor(number: terminal)
    resize(columns: columns, rows: rows)
  }

  deinit {
    close(terminal.number)
    close(other.number)
  }

  func resize(columns: UInt16, rows: UInt16) {
    var window = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(other.number, UInt(TIOCSWINSZ), &window)
  }

  /// What was sent to the terminal since the last time.
  func received() -> String {
    var bytes: [UInt8] = []
    while other.waitForInput(milliseconds: 0) { bytes += other.read() }
    return String(decoding: bytes, as: UTF8.self)
  }
}
