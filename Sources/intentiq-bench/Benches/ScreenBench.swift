import Canvas
import Dashboard
import Foundation
import Intent
import IntentStore

/// What a person at the screen waits for.
struct ScreenBench {
  private let workplace: Workplace
  private var now: Date { workplace.companies.now }

  init(_ workplace: Workplace) {
    self.workplace = workplace
  }

  var measurements: [Measurement] {
    [
      Measurement("a frame of 120x40") {
        var model = try await loaded()
        return [
          await each("a move down", of: 100) { _ = press(.down, &model) },
          await each("a frame of 120x40", of: 100) { _ = model.view() },
        ]
      },
      Measurement("filtering") { filterFigures(try await loaded()) },
      Measurement("filtering by fields") { fieldFigures(try await loaded()) },
      Measurement("sorting") { sortFigures(try await loaded()) },
      Measurement("taking in 256 scores") { try await scoresTakenIn() },
    ]
  }

  private func loaded() async throws -> DashboardModel {
    let rows = try await Store(.file(try await workplace.scoredStore())).watchlist()
    var model = DashboardModel(size: Size(columns: 120, rows: 40), now: now)
    _ = model.update([.event(.loaded(WatchlistTable(rows)))])
    return model
  }

  private func press(_ key: Key, _ model: inout DashboardModel) -> Frame {
    _ = model.update([.input(.key(key))])
    return model.view()
  }

  private func each(_ name: String, of times: Int, _ work: () -> Void) async -> Figure {
    let seconds = await Stopwatch().median { for _ in 0..<times { work() } }
    return Figure(name, .seconds(seconds / Double(times)))
  }

  /// Words typed letter by letter and taken back, each key with its frame.
  private func filterFigures(_ model: DashboardModel) -> [Figure] {
    var model = model
    _ = press(.character("/"), &model)
    var times: [Double] = []
    for _ in 0..<4 {
      for word in ["analytics", "zephyr water", "holdings-9", "qqq"] {
        for key in word.map({ Key.character($0) }) + word.map({ _ in .backspace }) {
          times.append(seconds { _ = press(key, &model) })
        }
      }
    }
    return [
      Figure("filtering, a key", .seconds(times.median), bar: Bar(.seconds(0.0063), at: 100_000)),
      Figure(
        "  one of a hundred", .seconds(times.percentile(99)), bar: Bar(.seconds(0.016), at: 100_000)
      ),
    ]
  }

  /// Terms of the filter language typed letter by letter and taken back, each key with its frame.
  private func fieldFigures(_ model: DashboardModel) -> [Figure] {
    var model = model
    _ = press(.character("/"), &model)
    return [
      ("score>60", "score>60"), ("-tag:x", "-tag:x"), ("owner:ada", "owner:ada"),
      ("a mixed one", "labs score>40 -tag:emea age<2d change>0 -is:snoozed"),
    ].flatMap { name, text in
      var times: [Double] = []
      for _ in 0..<4 {
        for key in text.map({ Key.character($0) }) + text.map({ _ in .backspace }) {
          times.append(seconds { _ = press(key, &model) })
        }
      }
      return [
        Figure(
          "filtering by \(name), a key", .seconds(times.median),
          bar: Bar(.seconds(0.0063), at: 100_000)),
        Figure(
          "  one of a hundred", .seconds(times.percentile(99)),
          bar: Bar(.seconds(0.016), at: 100_000)),
      ]
    }
  }

  private func sortFigures(_ model: DashboardModel) -> [Figure] {
    var model = model
    let times = (0..<18).map { _ in seconds { _ = press(.character("s"), &model) } }
    return [
      Figure("sorting by the next column", .seconds(times.median)),
      Figure("  the slowest column", .seconds(times.max() ?? 0)),
    ]
  }

  private func scoresTakenIn() async throws -> [Figure] {
    var model = try await loaded()
    let rows = try await Store(.file(try await workplace.scoredStore())).watchlist()
    let scores = rows.compactMap { row in
      row.score.map {
        Rescored(domain: row.domain, name: row.name, score: $0.movedOn, previousBand: row.band)
      }
    }
    var start = 0
    let seconds = await Stopwatch().median {
      let chunk = Array(scores[start..<min(start + 256, scores.count)])
      start = start + 256 < scores.count ? start + 256 : 0
      return chunk
    } _: { chunk in
      _ = model.update([.event(.scored(chunk))])
    }
    return [Figure("taking in 256 scores", .seconds(seconds))]
  }

  private func seconds(_ work: () -> Void) -> Double {
    ContinuousClock().measure(work) / .seconds(1)
  }
}

extension ScoreSummary {
  /// A score that stands elsewhere in the list.
  fileprivate var movedOn: ScoreSummary {
    let total = total.map { ($0 * 37 + 11) % 101 }
    return ScoreSummary(
      total: total, band: total.map(Policy.standard.band), stage: stage, urgency: urgency,
      momentum: -momentum, trend: trend, scoredAt: scoredAt + 60, decayDate: decayDate,
      isStale: isStale)
  }
}
