import Canvas
import Foundation
import Intent

/// Says all that is wrong with a theme, and what of it is hard to read.
struct ThemesCheckCommand {
  private let name: String

  init(_ invocation: Invocation) {
    name = invocation.arguments.first ?? ""
  }

  func run(in session: Session) throws {
    let check = try ThemeCheck(of: name, in: session.themes)
    if session.settings.format == .text {
      try session.console.print(check.text)
    } else {
      try Console.write(check.json.description + "\n")
    }
    guard check.faults.isEmpty else {
      throw CommandError.brokenTheme(faults: check.faults.count, file: name)
    }
  }
}
