import CNcurses
import Canvas

extension Terminal {
  /// Follows the window to the size it has now.
  func fitWindow() {
    guard isOpen, let window = output.windowSize else { return }
    resize_term(window.rows, window.columns)
    shown = nil
    clearok(cncurses_shown(), true)
  }

  /// Gives the terminal back until ``resume()``.
  func suspend() {
    guard isOpen, !isSuspended else { return }
    leave()
    isSuspended = true
  }

  /// Takes the terminal again and draws what was there.
  ///
  /// Somebody else may have had the terminal meanwhile, also where nobody called ``suspend()``.
  func resume() {
    guard isOpen else { return }
    isSuspended = false
    reset_prog_mode()
    raw()
    let frame = shown
    fitWindow()
    output.write(TerminalModes.on(mouse: hasMouse))
    if let frame { show(frame) } else { redraw() }
  }
}
