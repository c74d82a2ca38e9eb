import Foundation
import Intent
import IntentStore

/// The workspace to try the program on: invented companies whose ages count back from an instant.
enum SampleWorkspace {
  /// When its user looked at it last: the evening before, so that there is something new.
  static func lastLook(before instant: Date) -> Date { instant - 22 * 3_600 }

  /// A store in memory with the sample, scored as of each day of a week and of the last few hours.
  static func store(at instant: Date, model: ScoringModel) async throws -> Store {
    let store = try Store(.memory)
    let bytes = PackageResources.sample_jsonl
    try await store.inTransaction { store in
      for company in try companies(in: bytes) { try company.put(into: store, before: instant) }
      let domains = try store.allListed()
      for days in (1...6).reversed() {
        try rescore(domains, in: store, at: instant - Double(days) * 86_400, by: model)
      }
      // Scores of different ages, as rounds in chunks leave them.
      for (place, domain) in domains.enumerated() {
        let age = Double(20 + place % 9 * 25) * 60
        try rescore([domain], in: store, at: instant - age, by: model)
      }
    }
    return store
  }

  private static func rescore(
    _ domains: [Domain], in store: isolated Store, at instant: Date, by model: ScoringModel
  ) throws {
    try store.rescore(domains, at: instant) { _, evidence, looks in
      model.score(evidence, looks: looks, at: instant)
    }
  }

  /// Reads lines of companies, each with its evidence below it.
  static func companies(in jsonLines: [UInt8]) throws -> [SampleCompany] {
    let decoder = JSONDecoder()
    var companies: [SampleCompany] = []
    let lines = jsonLines.split(separator: UInt8(ascii: "\n"))
    for (index, line) in lines.enumerated() {
      do {
        let line = try decoder.decode(SampleLine.self, from: Data(line))
        if let company = line.company {
          companies.append(try SampleCompany(company))
        } else if let evidence = line.evidence, !companies.isEmpty {
          try companies[companies.count - 1].add(evidence)
        }
      } catch let fault as SampleFault {
        throw CommandError.sample(line: index + 1, why: fault.why)
      } catch {
        throw CommandError.sample(line: index + 1, why: "\(error)")
      }
    }
    return companies
  }
}
