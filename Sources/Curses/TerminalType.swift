import CNcurses

/// The terminal's entry in terminfo.
struct TerminalType {
  let name: String

  /// True where `TERM` is unknown here, as those of new terminals are, and another stands for it.
  let isAssumed: Bool

  static let fallback = "xterm-256color"

  /// Looks up `TERM`, changing nothing.
  init(output: Int32) throws(TerminalError) {
    let term = String(variable: "TERM") ?? ""
    if !term.isEmpty, Self.isKnown(term, output: output) {
      (name, isAssumed) = (term, false)
    } else if term != "dumb", Self.isKnown(Self.fallback, output: output) {
      (name, isAssumed) = (Self.fallback, true)
    } else {
      throw .unknown(term: term)
    }
    guard cncurses_string("cup") != nil, cncurses_string("clear") != nil else {
      throw .incapable(term: name)
    }
  }

  /// What leaves the screen: a cursor that shows, then the screen that was there before.
  static var leaving: String {
    string("cnorm") + string("rmcup")
  }

  private static func string(_ name: String) -> String {
    guard let value = cncurses_string(name) else { return "" }
    return String(cString: value)
  }

  private static func isKnown(_ name: String, output: Int32) -> Bool {
    var status: Int32 = 0
    return setupterm(name, output, &status) == OK
  }
}
