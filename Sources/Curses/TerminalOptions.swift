import Canvas

/// What may be chosen when the terminal is taken over.
package struct TerminalOptions: Sendable {
  package var theme: Theme = .plain

  /// Fewer colours than the terminal has; nil: as many as it shows; `.none` for `NO_COLOR`.
  package var depth: ColorDepth?

  /// Draws with ASCII alone, also where more could be shown.
  package var isASCII = false

  /// Draws nothing with characters, and shows the cursor: for a voice that reads the screen aloud.
  package var isSpoken = false

  /// Takes the mouse, and with it the terminal's own way to select text.
  package var hasMouse = false

  /// Asks for the colour behind the text before the screen is set up, and waits at most 120 ms.
  package var asksGround = true

  /// The file that standard error is appended to while the screen is up; nil: it is dropped.
  package var errorFile: String?

  /// What is written to the terminal after a fault inside has ended the program; at most 1 KB.
  package var crashNote = ""

  package init() {}
}
