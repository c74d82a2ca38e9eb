import Canvas
@testable import Dashboard
import Foundation
import Intent

extension Driver {
  /// Opens the list of the day as the store would: as it is ordered.
  mutating func openCalls(at openedAt: Date = .sample) {
    press(.character("2"))
    for effect in effects {
      guard case .openCallList(let day, let ranked, _, _) = effect else { continue }
      happen(.callListOpened(CallList(day: day, openedAt: openedAt, domains: ranked)))
    }
  }

  /// Records the deeds that were ordered as the store would, and shows what became of the companies.
  mutating func keepDeeds(at instant: Date = .sample + 60) {
    for effect in effects {
      guard case .record(let domains, let deeds, let text) = effect else { continue }
      let rows = domains.compactMap { domain -> WatchlistRow? in
        guard var row = model.watchlist.table[domain] else { return nil }
        for deed in deeds {
          var deed = deed
          if case .snoozed(let until, _) = deed { deed = .snoozed(until: until, band: row.band) }
          row.triage.take(Activity(domain, deed, at: instant, text: text))
        }
        return row
      }
      happen(.changed(WatchlistChange(rows: rows, notice: Notice("Kept.", canUndo: true))))
    }
  }

  /// The companies that a new list of the day would be fixed with; nil when none was ordered.
  var ranked: [Domain]? {
    effects.lazy.compactMap { effect in
      if case .openCallList(_, let ranked, _, _) = effect { ranked } else { nil }
    }.first
  }

  /// The companies of the call list that are on the screen, with what stands beside them.
  var calls: [String] {
    model.prioritize.entries.map { "\($0.row.name): \($0.result.map { "\($0)" } ?? "to call")" }
  }

  var called: Domain? { model.prioritize.selection }
}

extension Domain: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(kept: value) }
}
