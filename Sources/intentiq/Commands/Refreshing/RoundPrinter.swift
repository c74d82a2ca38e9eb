import Canvas
import Intent
import IntentRefresh

/// Prints a refresh round as it goes: a line a company, progress at a terminal.
struct RoundPrinter {
  private let session: Session
  private var progress = ProgressLine()
  private var entries: [JSON] = []

  /// How many failures were of no single company: a file of the watched folder, the store.
  private(set) var problems = 0

  init(_ session: Session) {
    self.session = session
  }

  mutating func take(_ event: Refresher.Event) throws {
    switch event {
    case .progressed(let done, let all):
      progress.show("refresh: \(done.grouped) of \(Counted(all, "company", "companies"))")
    case .scored(let companies):
      if session.settings.format == .json {
        entries += companies.map(json)
      } else if !session.console.isTerminal {
        try session.console.print(companies.map(line).joined())
      }
    case .failed(let domain, let reason):
      progress.clear()
      if domain == nil { problems += 1 }
      Console.say((domain.map { "\($0.shown): " } ?? "") + reason)
    case .held(let hold):
      progress.show("refresh: \(hold.kind.word): \(hold.reason)")
    case .roundBegan, .bandChanged, .roundEnded, .nextRound, .paused, .resumed: break
    }
  }

  mutating func finish(_ report: RoundReport) throws {
    progress.clear()
    if session.settings.format == .json {
      try Console.write(JSON.list(entries).description + "\n")
    } else if report.scored == 0, report.failed == 0 {
      Console.say("refresh: nothing is due (--all scores the whole watchlist)")
    } else if session.console.isTerminal {
      try session.console.print(
        "\(Counted(report.scored, "company", "companies")) scored, \(report.failed) failed,"
          + " \(Counted(report.bandChanges, "change")) of band\n")
    }
  }

  private func line(_ company: Rescored) -> String {
    let glyphs = Glyphs(session.console.charset)
    let total = company.score.total.map(String.init) ?? glyphs.dash
    let change = company.bandChange.map { change in
      "  was \(change.from?.rawValue ?? "not scored")"
    }
    return "\(company.domain.shown)  \(total) \(company.score.band?.rawValue ?? "not scored")"
      + "  \(glyphs.change(company.score.momentum, ifNone: glyphs.same))\(change ?? "")\n"
  }

  private func json(_ company: Rescored) -> JSON {
    .object([
      ("domain", .text(company.domain.rawValue)),
      ("company_name", .text(company.name)),
      ("intent_score", .count(company.score.total)),
      ("score_band", .text(company.score.band?.rawValue)),
      ("previous_band", .text(company.previousBand?.rawValue)),
      ("score_change", .count(company.score.momentum)),
      ("scored_at", .instant(company.score.scoredAt)),
    ])
  }
}
