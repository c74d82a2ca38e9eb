import Foundation
import Intent
import IntentStore

/// Takes back the last edit, or makes again the last that was taken back.
struct UndoCommand {
  private let takesBack: Bool

  init(_ command: Command) { takesBack = command == .undo }

  func run(in session: Session) async throws {
    let store = try await session.openStore()
    let (takesBack, now, model) = (takesBack, session.now, session.keptEngine)
    let edit = try await store.inTransaction { store in
      let edit = takesBack ? try store.undo(at: now) : try store.redo(at: now)
      if let edit, edit.changesEvidence { try store.rescore(edit.domains, at: now, by: model) }
      return edit
    }
    guard let edit else {
      throw takesBack ? CommandError.nothingToUndo : CommandError.nothingToRedo
    }
    guard session.settings.format == .json else {
      return try session.console.print(
        "\(takesBack ? "undone" : "done again"): \(edit.words)\n")
    }
    let json = JSON.object([
      (takesBack ? "undone" : "redone", .text("\(edit.kind)")),
      ("domains", .texts(edit.domains.map(\.rawValue))),
      ("edited_at", .instant(edit.at)),
    ])
    try Console.write(json.description + "\n")
  }
}
