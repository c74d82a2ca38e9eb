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
    let file = FileImport(subject: subject, path: places.expanded(path))
    let progress = ProgressNotice(mailbox)
    let report = try await file.run(try InputFile(file.path), into: store, at: now) {
      progress.show("Reading \($0)")
    }
    try await loadWatchlist()
    mailbox.send(.wordsChanged(of: nil))
    tell(
      Notice(
        "\(path.oneLine): \(report.sentence)", kind: report.rejected > 0 ? .failed : .done))
    await refresher.refresh()
  }

  /// Writes a file beside the one asked for, and puts it in place once it is whole.
  func exportFile(_ subject: ExportSubject, path: String, replaces: Bool) async throws {
    let target = places.expanded(path)
    let ending = URL(filePath: target).pathExtension.lowercased()
    guard let format = ExportFormat(rawValue: ending) else {
      let known = ExportFormat.allCases.map { ".\($0.rawValue)" }.joined(separator: ", ")
      return tell(
        Notice("\(path.oneLine): the name of an export ends in \(known).", kind: .failed))
    }
    guard replaces || !FileManager.default.fileExists(atPath: target) else {
      return tell(
        Notice("\(path.oneLine) is there already; export! replaces it.", kind: .failed))
    }
    let part = target + ".part"
    let file = try NewFile(part)
    do {
      let export = Export(
        subject: subject, format: format, scoring: scoring, instant: instant)
      try await export.write(from: store, to: file.write)
      try file.close()
      guard rename(part, target) == 0 else { throw FileWriteError(path: path) }
    } catch {
      unlink(part)
      throw error
    }
    tell(Notice("Wrote the \(subject.rawValue) to \(path.oneLine)".sentence))
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

  private func tell(_ notice: Notice) {
    mailbox.send(.changed(WatchlistChange(notice: notice)))
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
    mailbox.send(.changed(WatchlistChange(notice: Notice(text.sentence, kind: .hint))))
  }
}
