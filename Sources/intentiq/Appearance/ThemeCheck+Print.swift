import Canvas
import Intent

extension ThemeCheck {
  /// A line for each finding, as compilers print them, and one with what it comes to.
  var text: String {
    let lines = faults.map { $0.line(as: "") } + warnings.map { $0.line(as: "warning: ") }
    return (lines + [summary]).map { $0 + "\n" }.joined()
  }

  private var summary: String {
    let kind = ground.map { "a theme for \($0.words)" } ?? "no theme"
    let found = [(faults, "fault"), (warnings, "warning")].filter { !$0.0.isEmpty }
      .map { "\(Counted($0.0.count, $0.1))" }
    return "\(name.oneLine): "
      + ([kind] + (found.isEmpty ? ["nothing is wrong with it"] : found)).joined(separator: ", ")
  }

  var json: JSON {
    .object([
      ("name", .text(name)), ("ground", .text(ground?.rawValue)),
      ("faults", .list(faults.map(\.json))), ("warnings", .list(warnings.map(\.json))),
    ])
  }
}

extension ThemeCheck.Finding {
  fileprivate func line(as kind: String) -> String {
    "\(file.oneLine):" + (line.map { "\($0):" } ?? "") + " \(kind)\(text.oneLine)"
  }

  fileprivate var json: JSON {
    .object([
      ("file", .text(file)), ("line", .count(line)), ("role", .text(role)), ("text", .text(text)),
    ])
  }
}

extension Ground {
  fileprivate var words: String {
    switch self {
    case .dark: "a dark ground"
    case .light: "a light ground"
    case .any: "any ground"
    }
  }
}
