import Canvas
import Foundation
import Intent
import IntentStore

/// Looks at all that the program rests on, and says what is wrong and how to mend it.
struct DoctorCommand {
  private let recovers: Bool

  init(_ invocation: Invocation) throws(UsageError) {
    recovers = invocation.has(.recover)
    if recovers, invocation.isDemo {
      throw .conflict(command: "doctor", why: "the sample is never damaged (leave demo out)")
    }
  }

  func run(in session: Session) async throws {
    if recovers { return try RecoverCommand().run(in: session) }
    let findings =
      Finding.ofTerminal(session) + (await Finding.ofStore(session))
      + Finding.ofSettings(session) + Finding.ofMachine(session)
    if session.settings.format == .json {
      try Console.write(JSON.list(findings.map(\.json)).description + "\n")
    } else {
      try session.console.print(findings.map { lines($0, on: session.console) }.joined())
    }
    let wrong = findings.count { $0.state == .wrong }
    if wrong > 0 { throw CommandError.unsound(wrong) }
  }

  private func lines(_ finding: Finding, on console: Console) -> String {
    let state = finding.state.rawValue.rightPadded(to: 5)
    let painted =
      switch finding.state {
      case .ok: console.paint.change(1, state)
      case .note: console.paint.band(.warm, state)
      case .wrong: console.paint.band(.hot, state)
      }
    let indentation = String(repeating: " ", count: 23)
    let width = console.columns.map { max(20, $0 - 23) }
    func wrapped(_ text: String) -> [String] {
      width.map { text.oneLine.wrapped(to: $0) } ?? [text.oneLine]
    }
    let text = wrapped(finding.text).joined(separator: "\n" + indentation)
    let remedy = finding.remedy.map { remedy in
      wrapped("to mend it: " + remedy).map { indentation + console.paint.dim($0) + "\n" }.joined()
    }
    return "\(painted)  \(finding.subject.rightPadded(to: 14))  \(text)\n\(remedy ?? "")"
  }
}

extension Finding {
  var json: JSON {
    .object([
      ("state", .text(state.rawValue)), ("subject", .text(subject)), ("found", .text(text)),
      ("remedy", .text(remedy)),
    ])
  }
}
