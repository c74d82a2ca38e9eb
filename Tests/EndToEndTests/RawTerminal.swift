import Foundation

/// The program on a bare terminal, whose other end is in the hands of the test: it is read when the
/// test wants, or never.
final class RawTerminal {
  private let other: Int32
  private let process: pid_t
  private let modesBefore: [UInt32]

  /// POSIX_SPAWN_SETSID, TIOCSPTLCK and TIOCGPTN, which are not imported.
  private static let newSession: Int16 = 0x80
  private static let unlock: UInt = 0x4004_5431
  private static let askNumber: UInt = 0x8004_5430

  struct Unavailable: Error {}

  init(_ arguments: [String]) throws {
    other = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    var unlocked: Int32 = 0
    var number: UInt32 = 0
    var window = winsize(ws_row: 36, ws_col: 120, ws_xpixel: 0, ws_ypixel: 0)
    guard other >= 0, ioctl(other, Self.unlock, &unlocked) == 0,
      ioctl(other, Self.askNumber, &number) == 0,
      ioctl(other, UInt(TIOCSWINSZ), &window) == 0
    else { throw Unavailable() }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/pts/\(number)", O_RDWR, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Self.newSession)
    var words = ([Workspace.program.path] + arguments).map { strdup($0) } + [nil]
    let variables = ["TERM=xterm-256color", "LANG=C.UTF-8", "PATH=/usr/bin:/bin"]
    var settings = variables.map { strdup($0) } + [nil]
    defer { for text in words + settings { free(text) } }
    modesBefore = Self.modes(of: other)
    var child = pid_t()
    guard
      posix_spawn(&child, Workspace.program.path, &actions, &attributes, &words, &settings) == 0
    else { throw Unavailable() }
    process = child
  }

  deinit {
    kill(process, SIGKILL)
    close(other)
  }

  /// Reads until the program has said something, at most twenty seconds.
  func waitFor(_ text: String) throws {
    var said = ""
    while !said.contains(text) {
      guard wait(for: POLLIN, milliseconds: 20_000) else { throw Unavailable() }
      var bytes = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(other, &bytes, bytes.count)
      guard count > 0 else { throw Unavailable() }
      said += String(decoding: bytes.prefix(count), as: UTF8.self)
    }
  }

  /// Presses a key until the program takes no more, because nobody reads what it writes.
  func press(untilFull key: UInt8) {
    let keys = [UInt8](repeating: key, count: 256)
    while wait(for: POLLOUT, milliseconds: 500) { _ = write(other, keys, keys.count) }
  }

  /// Asks the program to end; gives its exit status.
  func end(by signal: Int32) -> Int32 {
    kill(process, signal)
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
  }

  var isAsBefore: Bool { Self.modes(of: other) == modesBefore }

  private func wait(for events: Int32, milliseconds: Int32) -> Bool {
    var request = pollfd(fd: other, events: Int16(events), revents: 0)
    return poll(&request, 1, milliseconds) > 0
  }

  private static func modes(of terminal: Int32) -> [UInt32] {
    var modes = termios()
    guard tcgetattr(terminal, &modes) == 0 else { return [] }
    return [modes.c_iflag, modes.c_oflag, modes.c_lflag]
  }
}
