import Dashboard

/// The desktop's own way to open a page, where a desktop is.
struct PageOpener: Sendable {
  private let program: DesktopProgram

  /// Where the address goes among the arguments; nil is behind them.
  private let arguments: [String]

  var name: String { program.name }

  /// The first browser of `$BROWSER` that is there, else `xdg-open` where there is a display, else
  /// `open` of macOS.
  init?(environment: [String: String]) {
    for command in (environment["BROWSER"] ?? "").split(separator: ":") {
      let words = command.split(separator: " ").map(String.init)
      guard let name = words.first,
        let program = DesktopProgram(name, environment: environment)
      else { continue }
      self.program = program
      arguments = Array(words.dropFirst())
      return
    }
    let hasDisplay = ["WAYLAND_DISPLAY", "DISPLAY"].contains {
      environment[$0]?.isEmpty == false
    }
    let xdg = hasDisplay ? DesktopProgram("xdg-open", environment: environment) : nil
    #if os(macOS)
      let opener = xdg ?? DesktopProgram("open", environment: environment)
    #else
      let opener = xdg
    #endif
    guard let opener else { return nil }
    program = opener
    arguments = []
  }

  /// Opens a page; false when the program could not be started or said no.
  ///
  /// It may run as long as its window is open.
  func open(_ address: WebAddress) async -> Bool {
    guard arguments.contains(where: { $0.contains("%s") }) else {
      return await program.run(arguments + [address.text])
    }
    return await program.run(
      arguments.map {
        $0.split(separator: "%s", omittingEmptySubsequences: false)
          .joined(separator: address.text)
      })
  }
}
