import CNcurses
import Canvas
import Glibc

extension Terminal {
  /// Sets up the screen with descriptors of its own, so that closing it leaves those given open.
  static func open(
    _ type: TerminalType, input: Descriptor, output: Descriptor
  ) throws(TerminalError) -> (screen: OpaquePointer, files: [UnsafeMutablePointer<FILE>]) {
    guard let written = file(output, mode: "w") else { throw shortage(output) ?? .notATerminal }
    guard let read = file(input, mode: "r") else {
      let shortage = shortage(input)
      fclose(written)
      throw shortage ?? .notATerminal
    }
    guard let screen = newterm(type.name, written, read) else {
      let shortage = shortage(output)
      fclose(written)
      fclose(read)
      throw shortage ?? .incapable(term: type.name)
    }
    raw()
    noecho()
    nonl()
    // Keys that wait are no reason to leave a screen half drawn.
    typeahead(-1)
    curs_set(0)
    return (screen, [written, read])
  }

  /// Starts colours if any are wanted, and tells how many the screen has.
  static func startColors(_ wanted: ColorDepth) -> ColorDepth {
    guard wanted != .none, has_colors(), start_color() == OK, use_default_colors() == OK
    else { return .none }
    return ColorDepth(
      colors: Int(cncurses_colors()),
      isDirect: cncurses_flag("RGB") && cncurses_colors() > 1 << 16)
  }

  /// What is wrong where a file cannot be opened any more; nil where one can.
  static func shortage(_ descriptor: Descriptor) -> TerminalError? {
    let copy = fcntl(descriptor.number, F_DUPFD_CLOEXEC, 3)
    guard copy < 0 else {
      Glibc.close(copy)
      return nil
    }
    return .noRoom(reason: String(cString: strerror(errno)))
  }

  private static func file(
    _ descriptor: Descriptor, mode: String
  ) -> UnsafeMutablePointer<FILE>? {
    let copy = fcntl(descriptor.number, F_DUPFD_CLOEXEC, 3)
    guard copy >= 0 else { return nil }
    guard let file = fdopen(copy, mode) else {
      Glibc.close(copy)
      return nil
    }
    return file
  }
}
