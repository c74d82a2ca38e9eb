import Foundation
import Intent
import IntentStore

/// Evidence in memory turned into scores, on one core.
struct ScoringBench {
  private let companies: GeneratedCompanies
  private let model = ScoringModel()

  init(_ companies: GeneratedCompanies) {
    self.companies = companies
  }

  var measurements: [Measurement] {
    [
      Measurement("scoring") {
        .times(
          "scoring", await seconds(of: { model.score($0, looks: .unseen, at: companies.now) }),
          each: companies.count, bar: Bar(.seconds(0.3), at: 100_000))
      },
      Measurement("decay date") {
        let all = await seconds(preparing: Ledger.init) { ledger in
          model.decayDate(of: ledger, at: companies.now.timeIntervalSince1970)
        }
        return [
          Figure(
            "a decay date", .seconds(all / Double(companies.count)), bar: Bar(.seconds(5e-6)))
        ]
      },
    ]
  }

  private func seconds<Result>(of work: ([Evidence]) -> Result) async -> Double {
    await seconds(preparing: { $0 }, of: work)
  }

  /// What work takes for every company, without the making of its evidence.
  private func seconds<Input, Result>(
    preparing prepare: ([Evidence]) -> Input, of work: (Input) -> Result
  ) async -> Double {
    var sum = 0.0
    for start in stride(from: 0, to: companies.count, by: Store.chunk) {
      let end = min(start + Store.chunk, companies.count)
      let inputs = (start..<end).map { prepare(companies.evidence(at: $0)) }
      sum += await Stopwatch(runs: 3...3).median {
        for input in inputs { withExtendedLifetime(work(input)) {} }
      }
    }
    return sum
  }
}
