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

  /// Writes a file beside the one asked for, and puts it in place once it is whole.
  func export(_ scope: ExportScope, to path: String, replaces: Bool) async throws {
    let target = places.expanded(path)
    let ending = URL(filePath: target).pathExtension.lowercased()
    guard let format = ExportFormat(rawValue: ending) else {
      let known = ExportFormat.allCases.map { ".\($0.rawValue)" }.joined(separator: ", ")
      return mailbox.tell(
        Notice("\(path.oneLine): the name of an export ends in \(known).", kind: .failed))
    }
    guard replaces || !FileManager.default.fileExists(atPath: target) else {
      return mailbox.tell(
        Notice(
          "\(path.oneLine) is there already; \(scope.command)! replaces it.", kind: .failed))
    }
    let part = target + ".part"
    let file = try NewFile(part)
    do {
      try await export(scope, as: format).write(from: store, to: file.write)
      try file.close()
      guard rename(part, target) == 0 else { throw FileWriteError(path: path) }
    } catch {
      unlink(part)
      throw error
    }
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
