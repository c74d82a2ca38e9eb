import CNcurses
import Canvas
import Glibc

/// The terminal, as ncurses drives it.
///
/// ncurses is not thread-safe: the terminal lives on the main actor, and no other target imports
/// `CNcurses`. There is one at a time.
@MainActor
package final class Terminal {
  /// The colours it is drawn with: ncurses can show true colour only where `TERM` is an entry of
  /// direct colours, and draws with the 256 of xterm in every other terminal that has them.
  package let depth: ColorDepth

  /// What text can be drawn: ASCII where that was chosen, or where the locale has no more.
  package let charset: Charset

  /// Light or dark, as the terminal or `COLORFGBG` says; nil if nobody does.
  package let ground: Ground?

  /// The entry of terminfo that stands for a `TERM` which is unknown here; nil if it is known.
  package let assumedType: String?

  /// True where the terminal shows true colour, also if ``depth`` is less.
  package let showsFullColor: Bool

  package var theme: Theme {
    didSet {
      looks = LookTable(theme: theme, depth: depth)
      shown = nil
      // The numbers of the pairs mean other colours now, which ncurses does not see in its cells.
      if isOpen, !isSuspended { clearok(cncurses_shown(), true) }
    }
  }

  let input: Descriptor
  let output: Descriptor

  /// What was typed before the screen was set up.
  var typedBefore: [UInt8]

  var shown: Frame?
  var looks: LookTable
  var row: [cchar_t] = []
  var isOpen = true
  var isSuspended = false

  /// Whether the mouse is the program's, and not the terminal's own to select text with.
  var hasMouse: Bool

  private let screen: OpaquePointer
  private let files: [UnsafeMutablePointer<FILE>]
  let modesBefore: termios
  private var errors: ErrorRedirection

  /// Takes over the terminal; nothing of it was changed if this throws.
  package convenience init(options: TerminalOptions = TerminalOptions()) throws(TerminalError) {
    try self.init(
      options: options, input: Descriptor(number: STDIN_FILENO),
      output: Descriptor(number: STDOUT_FILENO))
  }

  init(
    options: TerminalOptions, input: Descriptor, output: Descriptor
  ) throws(TerminalError) {
    guard input.isTerminal, output.isTerminal, let modes = input.modes else {
      throw .notATerminal
    }
    let type: TerminalType
    do throws(TerminalError) {
      type = try TerminalType(output: output.number)
    } catch {
      throw Self.shortage(output) ?? error
    }
    let locale = Charset.takingOverLocale()
    // They would stop the screen from following its window.
    unsetenv("LINES")
    unsetenv("COLUMNS")
    let question = options.asksGround ? GroundQuestion(input: input, output: output) : nil
    let (screen, files) = try Self.open(type, input: input, output: output)
    let limit = options.depth ?? .full
    depth = min(limit, Self.startColors(limit))
    charset = Charset(isASCII: options.isASCII || locale.isASCII, isSpoken: options.isSpoken)
    ground = question?.ground ?? GroundQuestion.ground(colorFGBG: String(variable: "COLORFGBG"))
    assumedType = type.isAssumed ? type.name : nil
    showsFullColor = ColorDepth.isFull(
      colorTerm: String(variable: "COLORTERM"), hasFlag: cncurses_flag("RGB") || cncurses_flag("Tc")
    )
    theme = options.theme
    looks = LookTable(theme: options.theme, depth: depth)
    typedBefore = question?.typed ?? []
    hasMouse = options.hasMouse
    modesBefore = modes
    errors = ErrorRedirection(toFile: options.errorFile)
    self.input = input
    self.output = output
    self.screen = screen
    self.files = files
    let note = String(options.crashNote.prefix(1_000))
    CrashGuard.arm(
      output, modes: modes, writing: TerminalModes.off + TerminalType.leaving + note)
    output.write(TerminalModes.on(mouse: options.hasMouse))
  }

  /// The size of the screen, at least one cell.
  package var size: Size {
    guard isOpen, let window = cncurses_screen() else { return Size(columns: 1, rows: 1) }
    return Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window)))
  }

  package func beep() {
    guard isOpen, !isSuspended else { return }
    CNcurses.beep()
  }

  /// Gives the terminal back as it was; may run twice.
  package func close() {
    guard isOpen else { return }
    if !isSuspended { leave() }
    isOpen = false
    shown = nil
    delscreen(screen)
    for file in files { fclose(file) }
    CrashGuard.disarm()
    errors.end()
  }

  /// Leaves the screen and the modes, and keeps everything for coming back.
  func leave() {
    // A program in the background is stopped when it sets modes, and could not end.
    let before = signal(SIGTTOU, SIG_IGN)
    output.write(TerminalModes.off)
    endwin()
    input.set(modesBefore)
    signal(SIGTTOU, before)
  }
}
