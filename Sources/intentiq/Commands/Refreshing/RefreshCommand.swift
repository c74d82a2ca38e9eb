import Intent
import IntentRefresh
import IntentStore

/// Runs one refresh round without the screen.
struct RefreshCommand {
  private let domains: [Domain]
  private let takesAll: Bool

  init(_ invocation: Invocation) throws(UsageError) {
    domains = try invocation.domains()
    takesAll = invocation.has(.all)
    if takesAll, !domains.isEmpty {
      throw .conflict(command: "refresh", why: "--all and domains exclude each other (give one)")
    }
  }

  func run(in session: Session) async throws {
    let store = try await session.openStore()
    let work = try await work(on: store, session.configuration)
    let refresher = Refresher(interval: session.configuration.refresh.interval, work: work)
    var printer = RoundPrinter(session)
    async let round = refresher.refresh()
    for await event in refresher.events {
      try printer.take(event)
      if case .roundEnded = event { break }
    }
    let report = await round
    try printer.finish(report)
    if report.wasCutShort { throw CommandError.roundCutShort }
    if report.failed > 0 {
      throw CommandError.failedCompanies(report.failed, of: report.scored + report.failed)
    }
    if printer.problems > 0 { throw CommandError.unreadEvidence(printer.problems) }
  }

  /// A round's work; that of a round over named companies, or over all, is to score those.
  private func work(on store: Store, _ configuration: Configuration) async throws -> RefreshWork {
    var work = RefreshWork(on: store, configuration)
    if takesAll {
      work.due = { _ in try await store.allListed() }
    } else if !domains.isEmpty {
      var present: [Domain] = []
      for domain in domains {
        guard try await store.company(domain) != nil else {
          throw CommandError.unknownCompany(domain)
        }
        let domain = try await store.presentDomain(of: domain)
        if !present.contains(domain) { present.append(domain) }
      }
      work.gather = { _ in [] }
      work.due = { [present] _ in present }
    }
    return work
  }
}
