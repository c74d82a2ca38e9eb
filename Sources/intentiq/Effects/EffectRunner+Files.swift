import Dashboard
import Foundation
import Intent
import IntentRefresh
import IntentSources
import IntentStore
import Synchronization

extension EffectRunner {
  /// Reads a file into the store, shows what came and has it scored.
  func importFile(_ subject: ImportSubject, path: String) async throws {
    let input = try InputFile(regular: places.expanded(path))
    let file = FileImport(subject: subject, path: input.path)
    let progress = ProgressNotice(mailbox)
    let report = try await file.run(input, into: store, at: now) {
      progress.show("Reading \($0)")
    }
    try await loadWatchlist()
    mailbox.send(.wordsChanged(of: nil))
    mailbox.tell(
      Notice(
        "\(path.oneLine): \(report.sentence)", kind: report.rejected > 0 ? .failed : .done))
    await refresher.refresh()
  }

  /// Looks which files are in a folder; one that cannot be read has none.
  func listFolder(_ folder: String) {
    let path = places.expanded(folder.isEmpty ? "." : folder)
    let urls = try? FileManager.default.contentsOfDirectory(
      at: URL(filePath: path), includingPropertiesForKeys: [.isDirectoryKey])
    let names = (urls ?? []).map { url in
      url.lastPathComponent.oneLine + (url.hasDirectoryPath ? "/" : "")
    }
    mailbox.send(.folderListed(FolderListing(folder: folder, names: names.sorted())))
  }
}

/// Says on the screen how far something is, a few times a second.
private final class ProgressNotice: Sendable {
  private let mailbox: Mailbox
  private let lastShown = Mutex<ContinuousClock.Instant>(.now)

  init(_ mailbox: Mailbox) {
    self.mailbox = mailbox
  }

  func show(_ text: String) {
    let isDue = lastShown.withLock { last in
      let now = ContinuousClock.now
      guard now - last >= .milliseconds(250) else { return false }
      last = now
      return true
    }
    guard isDue else { return }
    mailbox.tell(Notice(text.sentence, kind: .hint))
  }
}
