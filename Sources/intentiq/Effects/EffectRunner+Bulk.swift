import Dashboard
import Foundation
import Intent
import IntentSources
import IntentStore

extension EffectRunner {
  /// How many jobs the bulk screen is given.
  private static let jobCount = 300

  func run(_ effect: BulkEffect) async throws {
    switch effect {
    case .load: try await loadBulk()
    case .loadResults(let id): try await loadResults(of: id)
    case .readFile(let path): readBulkFile(path)
    case .send(let file): try await send(file)
    case .write(let id, let path, let replaces):
      try await writeResult(of: id, to: path, replaces: replaces)
    case .makeKey(let scope, let label): await makeKey(scope, label)
    case .revokeKey(let id): try await revokeKey(id)
    case .addCredits(let count): try await addCredits(count)
    }
  }

  func loadBulk() async throws {
    do {
      let reading = BulkReading(
        jobs: try await store.jobs(limit: Self.jobCount), keys: try await store.keys(),
        credits: try await store.credits())
      mailbox.send(.bulk(.loaded(reading)))
    } catch let error as StoreError {
      mailbox.send(.bulk(.notLoaded(reason: "\(error)")))
    }
  }

  private func loadResults(of id: BulkJob.ID) async throws {
    let results = try await store.bulkResults(of: id)
    let completed = results.count { $0.score != nil || $0.error != nil }
    mailbox.send(.bulk(.resultsLoaded(id, completed: completed, results)))
  }

  private func readBulkFile(_ path: String) {
    do {
      let file = try BulkReader.read(
        InputFile(regular: places.expanded(path)), from: .person)
      mailbox.send(.bulk(.fileRead(file, path: path)))
    } catch {
      mailbox.send(.bulk(.fileNotRead(path: path, reason: "\(error)")))
    }
  }

  /// Sends the rows as a job that costs no credits, and has it run.
  private func send(_ file: BulkFile) async throws {
    let id = BulkJob.ID(random: UInt64.random(in: .min ... .max))
    let submission = try await store.submit(
      file.rows, name: file.name, key: nil, cost: 0, id: id, at: now)
    // What no key pays for is neither too dear nor one too many.
    guard case .accepted(let job, _) = submission else { return }
    log.write(.info, "bulk: \(id) sent, \(Counted(file.rows.count, "row"))")
    mailbox.send(.bulk(.sent(job)))
    desk.look()
  }

  private func writeResult(of id: BulkJob.ID, to path: String, replaces: Bool) async throws {
    let wanted = WantedFile(
      path: path, kind: "a result", command: "write-result", replaces: replaces)
    let isWritten = try await write(wanted) { format, file in
      try file.write(BulkExport.text(of: try await store.bulkResults(of: id), as: format))
    }
    guard isWritten else { return }
    mailbox.send(.bulk(.written(id, path: path)))
  }
}
