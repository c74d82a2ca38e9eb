import Foundation
import Intent
import IntentSources

/// A folder for the files of one test, gone with it.
final class TemporaryFolder {
  let path = NSTemporaryDirectory() + "intentiq-" + UUID().uuidString

  init() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes a file and gives its path.
  func write(_ bytes: some Sequence<UInt8>, as name: String = "file.csv") throws -> String {
    let place = path + "/" + name
    try Data(bytes).write(to: URL(filePath: place))
    return place
  }

  func write(_ text: String, as name: String = "file.csv") throws -> String {
    try write(text.utf8, as: name)
  }

  func accounts(_ bytes: some Sequence<UInt8>) throws -> AccountBatch {
    try accounts(at: try write(bytes))
  }

  func accounts(_ text: String) throws -> AccountBatch { try accounts(text.utf8) }

  /// All of a file in one batch.
  func accounts(at path: String) throws -> AccountBatch {
    var reader = try AccountReader(InputFile(path), now: .noon)
    var all = AccountBatch()
    while let batch = try reader.next() {
      all.accounts += batch.accounts
      all.rejected += batch.rejected
      all.omitted += batch.omitted
    }
    return all
  }

  func evidence(_ text: String) throws -> EvidenceBatch { try evidence(at: try write(text)) }

  func evidence(at path: String) throws -> EvidenceBatch {
    var reader = try EvidenceReader(InputFile(path), now: .noon)
    var all = EvidenceBatch()
    while let batch = try reader.next() {
      all.evidence += batch.evidence
      all.rejected += batch.rejected
    }
    return all
  }
}

extension Date {
  /// The instant that counts as now in these tests: 2026-03-12T12:00:00Z.
  static let noon = Date(timeIntervalSince1970: 1_773_316_800)
}

extension AccountBatch {
  var domains: [String] { accounts.map(\.domain.rawValue) }
}
