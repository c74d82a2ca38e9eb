import Glibc

/// Keeps standard error off the screen, where it is the same terminal.
struct ErrorRedirection {
  private var kept: Int32?

  /// Appends standard error to a file; drops it where there is none, or it cannot be opened.
  init(toFile path: String?) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    let flags = O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC
    var file = path.map { open($0, flags, 0o600) } ?? -1
    if file < 0 { file = open("/dev/null", O_WRONLY | O_CLOEXEC) }
    guard file >= 0 else { return }
    let before = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3)
    if before >= 0 {
      dup2(file, STDERR_FILENO)
      kept = before
    }
    Glibc.close(file)
  }

  /// Puts standard error back; may run twice.
  mutating func end() {
    guard let before = kept else { return }
    dup2(before, STDERR_FILENO)
    Glibc.close(before)
    kept = nil
  }
}
