import Foundation
import Intent
import IntentSources
import IntentStore

/// A temporary folder with files and stores of generated companies, each made at its first use.
struct Workplace: Sendable {
  let companies: GeneratedCompanies
  private let folder: String

  init(companies count: Int) throws {
    companies = GeneratedCompanies(count: count)
    folder = NSTemporaryDirectory() + "intentiq-bench-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  func remove() {
    try? FileManager.default.removeItem(atPath: folder)
  }

  private func path(_ name: String) -> String { folder + "/" + name }

  func accountsFile() async throws -> String {
    try await made("accounts.csv") { try companies.writeAccounts(to: $0) }
  }

  func evidenceFile(_ order: GeneratedCompanies.PieceOrder) async throws -> String {
    try await made("evidence-\(order.rawValue).csv") {
      try companies.writeEvidence(to: $0, order: order)
    }
  }

  /// A store of companies without evidence.
  func listedStore() async throws -> String {
    let file = try await accountsFile()
    return try await made("listed.db") {
      try await Store(.file($0)).importAccounts(from: file, at: companies.now)
    }
  }

  /// A store of companies with evidence that were never scored.
  func knownStore() async throws -> String {
    let listed = try await listedStore()
    let file = try await evidenceFile(.byCompany)
    return try await made("known.db") {
      try FileManager.default.copyItem(atPath: listed, toPath: $0)
      try await Store(.file($0)).importEvidence(from: file, at: companies.now)
    }
  }

  /// A store of companies that were scored from their evidence.
  func scoredStore() async throws -> String {
    let known = try await knownStore()
    return try await made("scored.db") {
      try FileManager.default.copyItem(atPath: known, toPath: $0)
      try await Store(.file($0)).scoreAllDue(at: companies.now)
    }
  }

  /// The path of a store or file that is not there, or no longer.
  func place(for name: String) throws -> String {
    let path = path(name)
    for suffix in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: path + suffix) {
      try FileManager.default.removeItem(atPath: path + suffix)
    }
    return path
  }

  /// A copy of a store, in place of the last one of this name.
  func copy(of path: String, as name: String) throws -> String {
    let copy = try place(for: name)
    try FileManager.default.copyItem(atPath: path, toPath: copy)
    return copy
  }

  private func made(_ name: String, by make: (String) async throws -> Void) async rethrows -> String
  {
    let path = path(name)
    if !FileManager.default.fileExists(atPath: path) { try await make(path) }
    return path
  }
}
