import Dashboard
import Foundation
import Intent
import IntentSources
import Testing

@testable import intentiq

@Suite struct ExportTests {
  let now = Date(timeIntervalSince1970: 1_773_306_000)  // 2026-03-12T09:00:00Z

  @Test func `some companies go out alone, with their scores at the instant that is looked at`()
    async throws
  {
    let store = try await SampleWorkspace.store(at: now, model: ScoringModel())
    let companies = ["stripe.com", "kestrelcloud.example"].map { Domain(kept: $0) }
    func lines(at instant: Date?) async throws -> [String] {
      var text = ""
      try await Export(
        scope: .companies(companies), format: .csv, scoring: ScoringModel(), instant: instant
      ).write(from: store) { text += $0 }
      return text.split(separator: "\r\n").map(String.init)
    }

    let present = try await lines(at: nil)
    let past = try await lines(at: now - 200 * 86_400)

    #expect(
      present.dropFirst().map { $0.prefix { $0 != "," } } == [
        "stripe.com", "kestrelcloud.example",
      ])
    #expect(present[1].contains(",91,HOT,"))
    #expect(!past[1].contains(",91,HOT,"))
  }
}
