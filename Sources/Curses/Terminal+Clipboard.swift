import Foundation

extension Terminal {
  /// Takes the mouse, or gives it back to the terminal, which then selects text with it.
  package func useMouse(_ isUsed: Bool) {
    guard isUsed != hasMouse else { return }
    hasMouse = isUsed
    guard isOpen, !isSuspended else { return }
    output.write(isUsed ? TerminalModes.mouseOn : TerminalModes.mouseOff)
  }

  /// Rings the bell.
  package func ring() {
    if isOpen, !isSuspended { output.write("\u{07}") }
  }

  /// The most that terminals take at once, in bytes of base64.
  private static let maximumClipboard = 74_994

  /// Puts a text on the clipboard by OSC 52, which works over ssh; false if it is too long.
  ///
  /// Whether the terminal allows it cannot be known.
  package func copy(_ text: String) -> Bool {
    let encoded = Data(text.utf8).base64EncodedString()
    guard isOpen, encoded.utf8.count <= Self.maximumClipboard else { return false }
    output.write("\u{1B}]52;c;\(encoded)\u{07}")
    return true
  }
}
