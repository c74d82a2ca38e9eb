import Dashboard
import Foundation
import Intent
import IntentSources

/// A file that somebody at the screen wants written.
struct WantedFile {
  let path: String

  /// What is written, such as `an export`.
  let kind: String

  /// The command that writes it; with a `!` it replaces what is there.
  let command: String
  let replaces: Bool
}

extension EffectRunner {
  /// Writes a file in the format that its name ends in, and says why where it is not written.
  ///
  /// What is no regular file is refused: somebody might have to read it for this to go on.
  func write(
    _ wanted: WantedFile,
    _ content: (ExportFormat, NewFile) async throws -> Void
  ) async throws -> Bool {
    let target = places.expanded(wanted.path)
    let ending = URL(filePath: target).pathExtension.lowercased()
    guard let format = ExportFormat(rawValue: ending) else {
      let known = ExportFormat.allCases.map { ".\($0.rawValue)" }.joined(separator: ", ")
      return refuse("\(wanted.path.oneLine): the name of \(wanted.kind) ends in \(known).")
    }
    let there = FileMode(target)
    guard there?.isRegular ?? true else {
      return refuse("\(wanted.path.oneLine) is no file that could be replaced; name another.")
    }
    guard wanted.replaces || there == nil else {
      return refuse(
        "\(wanted.path.oneLine) is there already; :\(wanted.command)! replaces it.")
    }
    try await NewFile.write(to: target) { try await content(format, $0) }
    return true
  }

  private func refuse(_ why: String) -> Bool {
    mailbox.tell(Notice(why, kind: .failed))
    return false
  }
}
