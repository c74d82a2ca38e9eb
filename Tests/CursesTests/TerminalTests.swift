import CNcurses
import Canvas
import Foundation
import Glibc
import Testing

@testable import Curses

/// One at a time: ncurses has one screen.
@MainActor @Suite(.serialized, .timeLimit(.minutes(5))) final class TerminalTests {
  let pty: PseudoTerminal
  let terminal: Terminal
  let modesBefore: [UInt32]

  init() throws {
    setenv("TERM", "xterm-256color", 1)
    setenv("LC_ALL", "C.UTF-8", 1)
    // The end of the test before may still wait for its turn.
    Self.last?.close()
    pty = try PseudoTerminal(columns: 20, rows: 4)
    modesBefore = Self.flags(of: pty.terminal)
    terminal = try Terminal(options: Self.options, input: pty.terminal, output: pty.terminal)
    Self.last = terminal
  }

  isolated deinit { terminal.close() }

  private static var last: Terminal?

  private static var options: TerminalOptions {
    var options = TerminalOptions()
    options.asksGround = false
    return options
  }

  private static func flags(of terminal: Descriptor) -> [UInt32] {
    guard let modes = terminal.modes else { return [] }
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }

  /// What ncurses believes to stand on a row of the screen.
  private func shown(row: Int) -> String {
    guard let screen = cncurses_screen() else { return "" }
    var text = ""
    var column = 0
    while column < terminal.size.columns {
      var cell = cchar_t()
      mvwin_wch(screen, Int32(row), Int32(column), &cell)
      var character = ""
      for place in 0..<5 {
        guard let scalar = Unicode.Scalar(cncurses_scalar(&cell, Int32(place))), scalar != "\0"
        else { break }
        character.unicodeScalars.append(scalar)
      }
      text += character
      column += max(1, character.columns)
    }
    while text.last == " " { text.removeLast() }
    return text
  }

  private func frame(_ lines: String...) -> Frame {
    var frame = Frame(size: terminal.size)
    for (row, line) in lines.enumerated() { frame.draw(line, row: row, column: 0, role: .title) }
    return frame
  }

  @Test func `what a frame holds stands on the screen`() {
    let lines = ["acme 97", "株式会社 ●", "e\u{301}a\u{302}\u{303} 👨‍👩‍👧 🇩🇪", "का क्ष"]
    let frame = frame(lines[0], lines[1], lines[2], lines[3])
    terminal.show(frame)
    #expect((0..<4).map(shown(row:)).joined(separator: "\n") == frame.description)
  }

  @Test func `its size and charset are those of the terminal`() {
    #expect(terminal.size == Size(columns: 20, rows: 4))
    #expect(terminal.depth == .indexed)
    #expect(terminal.charset == .unicode)
    #expect(terminal.assumedType == nil)
  }

  @Test func `the same frame again sends nothing`() {
    terminal.show(frame("acme"))
    _ = pty.received()
    terminal.show(frame("acme"))
    #expect(pty.received().isEmpty)
  }

  @Test func `what changed is sent in one piece, and the rest is not`() {
    terminal.show(frame("acme", "globex"))
    _ = pty.received()
    terminal.show(frame("acme", "initech"))
    let sent = pty.received()
    #expect(sent.hasPrefix("\u{1B}[?2026h") && sent.hasSuffix("\u{1B}[?2026l"))
    #expect(sent.contains("initech"))
    #expect(!sent.contains("acme"))
    #expect(sent.utf8.count < 100)
  }

  @Test func `the cursor follows the frame also while it is hidden`() {
    var frame = frame("acme", "globex")
    terminal.show(frame)
    _ = pty.received()
    frame.cursor = Point(column: 3, row: 2)
    terminal.show(frame)
    #expect(pty.received().contains("\u{1B}[3;4H"))
  }

  @Test func `another theme repaints`() throws {
    terminal.show(frame("acme"))
    _ = pty.received()
    terminal.theme = try Theme(
      json5: Data("{ ground: 'any', roles: { title: { underline: true } } }".utf8), name: "test")
    terminal.show(frame("acme"))
    #expect(pty.received().contains("acme"))
  }

  @Test func `a window that changes is followed, and frames of any size are shown`() {
    terminal.show(frame("acme"))
    pty.resize(columns: 7, rows: 2)
    terminal.fitWindow()
    #expect(terminal.size == Size(columns: 7, rows: 2))

    var large = Frame(size: Size(columns: 30, rows: 9))
    large.draw("abcdef会社", row: 0, column: 0)
    terminal.show(large)
    #expect(shown(row: 0) == "abcdef")
    terminal.show(Frame(size: Size(columns: 1, rows: 1)))
    #expect(shown(row: 0).isEmpty)
  }

  @Test func `the mouse is taken and given back at once, and taken again after a suspension`() {
    let taken = "\u{1B}[?1000h\u{1B}[?1006h"
    _ = pty.received()
    terminal.useMouse(true)
    #expect(pty.received() == taken)
    terminal.useMouse(true)
    #expect(pty.received().isEmpty)
    terminal.suspend()
    terminal.resume()
    #expect(pty.received().contains(taken))
    terminal.useMouse(false)
    #expect(pty.received() == "\u{1B}[?1006l\u{1B}[?1000l")
    terminal.suspend()
    terminal.resume()
    #expect(!pty.received().contains(taken))
  }

  @Test func `another theme is drawn on the whole screen`() {
    terminal.show(frame("acme"))
    _ = pty.received()
    terminal.theme = .plain
    terminal.show(frame("acme"))
    #expect(pty.received().contains("acme"))
  }

  @Test func `closing gives back modes and screen, and may run twice`() {
    terminal.show(frame("acme"))
    #expect(Self.flags(of: pty.terminal) != modesBefore)
    terminal.close()
    terminal.close()
    let sent = pty.received()
    #expect(Self.flags(of: pty.terminal) == modesBefore)
    for sequence in ["\u{1B}[?1049l", "\u{1B}[?2004l", "\u{1B}[?25h"] {
      #expect(sent.contains(sequence), "\(sequence.debugDescription)")
    }
    terminal.show(frame("globex"))
    #expect(pty.received().isEmpty)
  }

  @Test func `after a suspension the screen is drawn again`() {
    terminal.show(frame("acme"))
    terminal.suspend()
    #expect(Self.flags(of: pty.terminal) == modesBefore)
    _ = pty.received()
    terminal.show(frame("globex"))
    #expect(pty.received().isEmpty)

    terminal.resume()
    let sent = pty.received()
    #expect(sent.contains("acme") && sent.contains("\u{1B}[?2004h"))
    #expect(Self.flags(of: pty.terminal) != modesBefore)
  }

  @Test func `the clipboard is set by OSC 52, up to what terminals take`() {
    #expect(terminal.copy("acme"))
    #expect(pty.received().contains("\u{1B}]52;c;YWNtZQ==\u{7}"))
    #expect(!terminal.copy(String(repeating: "x", count: 60_000)))
  }
}

@MainActor @Suite(.serialized) struct TerminalRefusalTests {
  private func error(term: String, _ body: (PseudoTerminal) throws -> Void) throws -> TerminalError?
  {
    setenv("TERM", term, 1)
    defer { setenv("TERM", "xterm-256color", 1) }
    let pty = try PseudoTerminal(columns: 20, rows: 4)
    let error = #expect(throws: TerminalError.self) { try body(pty) }
    #expect(pty.received().isEmpty)
    return error
  }

  @Test func `without a terminal nothing is drawn`() throws {
    let null = Descriptor(number: open("/dev/null", O_RDWR))
    defer { close(null.number) }
    let error = try error(term: "xterm-256color") { pty in
      _ = try Terminal(options: TerminalOptions(), input: pty.terminal, output: null)
    }
    #expect(error == .notATerminal)
  }

  @Test func `a terminal that cannot move its cursor is refused`() throws {
    let error = try error(term: "dumb") { pty in
      _ = try Terminal(options: TerminalOptions(), input: pty.terminal, output: pty.terminal)
    }
    #expect(error == .incapable(term: "dumb"))
  }

  @Test func `for a terminal that is unknown here xterm stands in`() throws {
    setenv("TERM", "brand-new-terminal", 1)
    defer { setenv("TERM", "xterm-256color", 1) }
    let pty = try PseudoTerminal(columns: 20, rows: 4)
    var options = TerminalOptions()
    options.asksGround = false
    options.depth = ColorDepth.none
    options.isASCII = true
    let terminal = try Terminal(options: options, input: pty.terminal, output: pty.terminal)
    defer { terminal.close() }
    #expect(terminal.assumedType == "xterm-256color")
    #expect(terminal.depth == .none)
    #expect(terminal.charset == .ascii)
  }
}
