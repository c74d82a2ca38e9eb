import Dashboard
import Foundation
import Intent
import IntentSources
import IntentStore

extension EffectRunner {
  /// Companies as an export has them, as one text.
  func csv(of domains: [Domain]) async throws -> String {
    var text = ""
    try await self.export(.companies(domains), as: .csv).write(from: store) { text += $0 }
    return text
  }

  func export(_ scope: ExportScope, to path: String, replaces: Bool) async throws {
    let wanted = WantedFile(
      path: path, kind: "an export", command: scope.command, replaces: replaces)
    let isWritten = try await write(wanted) { format, file in
      try await export(scope, as: format).write(from: store, to: file.write)
    }
    guard isWritten else { return }
    mailbox.tell(Notice("Wrote \(scope.words) to \(path.oneLine)".sentence))
  }

  private func export(_ scope: ExportScope, as format: ExportFormat) -> Export {
    Export(scope: scope, format: format, scoring: scoring, instant: instant)
  }
}

extension ExportScope {
  fileprivate var words: String {
    switch self {
    case .all(let subject): "the \(subject.rawValue)"
    case .companies(let domains): "\(Counted(domains.count, "company", "companies"))"
    }
  }

  /// The command that writes so much.
  fileprivate var command: String {
    switch self {
    case .all: "export"
    case .companies: "write"
    }
  }
}
