import Foundation
import Intent
import IntentStore

extension Finding {
  /// The store: whether it can be opened and is sound, its log, its rights, the room on its disk.
  static func ofStore(_ session: Session) async -> [Finding] {
    guard !session.settings.isDemo else {
      return [Finding(.ok, "store", "the sample, in memory")]
    }
    guard let path = session.settings.storePath else {
      return [Finding(.wrong, "store", PlaceError().description)]
    }
    var facts = stat()
    guard stat(path, &facts) == 0 else {
      return [Finding(.ok, "store", "\(path): none yet; it is made at the first edit or import")]
        + room(at: path, size: 0)
    }
    let size = Int(facts.st_size)
    var findings: [Finding]
    do {
      findings = try await health(of: session.openStore(), session, size)
    } catch {
      findings = [broken(error)]
    }
    return findings + rights(of: path, facts) + copies(of: path) + room(at: path, size: size)
  }

  private static func health(
    of store: Store, _ session: Session, _ size: Int
  ) async throws -> [Finding] {
    let path = store.location.path
    let health = try await store.health()
    if let first = health.faults.first {
      return [
        Finding(
          .wrong, "store",
          "\(path): it is damaged: \(first.oneLine)"
            + (health.faults.count > 1 ? " and \(health.faults.count - 1) more" : ""),
          remedy: "intentiq doctor --recover, which keeps the old file")
      ]
    }
    var findings = [Finding(.ok, "store", "\(path): sound, \(size.bytes)")]
    if store.isReadOnly, session.settings.instant == nil {
      findings.append(
        Finding(
          .wrong, "store", "it can only be read, so nothing can be edited or scored",
          remedy: "give yourself the right to write to it and to its folder"))
    }
    findings.append(log(of: store, health))
    if let last = health.lastWrittenAt, last > session.now + 86_400 {
      findings.append(
        Finding(
          .note, "store", "something in it is dated \(last.localText), which is to come",
          remedy: "look whether this machine's clock is right; scores mend at the next round"))
    }
    return findings
  }

  private static func log(of store: Store, _ health: StoreHealth) -> Finding {
    let size = size(of: store.location.path + "-wal")
    let readers = StoreUsers(of: store.location).readers
    guard health.heldPages > 0 else {
      return Finding(.ok, "log", size == 0 ? "empty" : size.bytes)
    }
    let who = readers.isEmpty ? "some program" : readers.joined(separator: ", ")
    let text = "\(size.bytes), and it cannot be emptied while \(who) reads an older state"
    // So much is kept for reuse anyway.
    guard size > 16 << 20 else { return Finding(.ok, "log", text) }
    return Finding(.note, "log", text, remedy: "let it finish, or end it")
  }

  private static func broken(_ error: any Error) -> Finding {
    let text = "\(error)"
    // The error says already what to do.
    guard text.hasSuffix(")"), let start = text.range(of: " (", options: .backwards) else {
      return Finding(.wrong, "store", text)
    }
    return Finding(
      .wrong, "store", String(text[..<start.lowerBound]),
      remedy: String(text[start.upperBound...].dropLast()))
  }

  private static func rights(of path: String, _ facts: stat) -> [Finding] {
    if facts.st_uid != geteuid() {
      return [
        Finding(
          .note, "rights", "\(path) belongs to another user",
          remedy: "name a store of your own with --store, or take this one over")
      ]
    }
    guard facts.st_mode & 0o077 != 0 else {
      return [Finding(.ok, "rights", "only you can read the store")]
    }
    return [
      Finding(
        .wrong, "rights", "others can read the store, and who is called and why with it",
        remedy: "chmod 600 \(path)")
    ]
  }

  private static func copies(of path: String) -> [Finding] {
    StoreCopies(of: .file(path)).paths.map { copy in
      Finding(
        .note, "copies",
        "\(copy): an older or damaged copy of the store, \(size(of: copy).bytes)",
        remedy: "delete it once nothing in it is missed")
    }
  }

  private static func size(of path: String) -> Int {
    var facts = stat()
    return stat(path, &facts) == 0 ? Int(facts.st_size) : 0
  }

  /// A backup, a migration and a recovery need as much again as the store takes.
  private static func room(at path: String, size: Int) -> [Finding] {
    var folder = URL(filePath: path).deletingLastPathComponent()
    var facts = statvfs()
    while statvfs(folder.path, &facts) != 0 {
      guard errno == ENOENT, folder.path != "/" else { return [] }
      folder.deleteLastPathComponent()
    }
    let free = Int(facts.f_bavail) * Int(facts.f_frsize)
    if free < 20_000_000 {
      return [
        Finding(
          .wrong, "disk", "only \(free.bytes) are free in \(folder.path)",
          remedy: "make room, or nothing can be kept")
      ]
    }
    if free < 2 * size {
      return [
        Finding(
          .note, "disk",
          "\(free.bytes) are free in \(folder.path), and the store takes \(size.bytes)",
          remedy: "make room before a backup or an update")
      ]
    }
    return [Finding(.ok, "disk", "\(free.bytes) are free in \(folder.path)")]
  }
}
