import Foundation
import Intent
import IntentStore

/// Copies the store into a file while it is in use.
struct BackupCommand {
  private let target: String
  private let replaces: Bool

  init(_ invocation: Invocation) throws(UsageError) {
    target = invocation.arguments.first ?? ""
    replaces = invocation.has(.overwrite)
    if target.isEmpty || target == "-" {
      throw .conflict(command: "backup", why: "a backup needs a file of its own (name a file)")
    }
  }

  func run(in session: Session) async throws {
    let store = try await session.openStore()
    if case .memory = store.location, !session.settings.isDemo {
      throw CommandError.noStore(session.settings.storePath ?? "")
    }
    Interruption.isNoted()
    let line = BackupProgress()
    defer { line.clear() }
    try await store.backUp(to: target, replacing: replaces) { done, all in
      try Interruption.check()
      line.show(done, of: all)
    }
    line.clear()
    Interruption.endsTheProgram()
    let companies = try await Store(.file(target), access: .readOnly).bandCounts().total
    var facts = stat()
    let bytes = stat(target, &facts) == 0 ? Int(facts.st_size) : 0
    guard session.settings.format == .json else {
      return try session.console.print(
        "backed up \(Counted(companies, "company", "companies")), \(bytes.bytes),"
          + " to \(target.oneLine)\n")
    }
    let json = JSON.object([
      ("file", .text(target)), ("bytes", .count(bytes)), ("companies", .count(companies)),
    ])
    try Console.write(json.description + "\n")
  }
}
