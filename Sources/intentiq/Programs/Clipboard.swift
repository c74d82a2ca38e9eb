/// The desktop's own way to its clipboard, where a desktop is.
struct Clipboard: Sendable {
  private let program: DesktopProgram

  var name: String { program.name }

  /// The first program of `wl-copy`, `xclip`, `xsel` and `pbcopy` that is there and has a display.
  init?(environment: [String: String]) {
    let hasWayland = environment["WAYLAND_DISPLAY"]?.isEmpty == false
    let hasX = environment["DISPLAY"]?.isEmpty == false
    let candidates: [(name: String, arguments: [String], isOffered: Bool)] = [
      ("wl-copy", [], hasWayland),
      ("xclip", ["-selection", "clipboard"], hasX),
      ("xsel", ["--clipboard", "--input"], hasX),
      ("pbcopy", [], true),
    ]
    let program = candidates.lazy.filter(\.isOffered).compactMap {
      DesktopProgram($0.name, $0.arguments, environment: environment)
    }.first
    guard let program else { return nil }
    self.program = program
  }

  /// Hands a text to the program; false when it could not be started or said no.
  func copy(_ text: String) async -> Bool { await program.run(input: text) }
}
