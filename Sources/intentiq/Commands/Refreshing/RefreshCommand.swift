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
    let work = try await work(on: store, in: session)
    let refresher = Refresher(interval: session.configuration.refresh.interval, work: work)
    var printer = RoundPrinter(session)
    var holds = 0
    async let round = refresher.refresh()
    for await event in refresher.events {
      try printer.take(event)
      if case .roundEnded = event { break }
      if case .held(let hold) = event {
        // Nobody sits before it to put right what keeps the round.
        holds = hold.isPatient ? 0 : holds + 1
        if hold.kind == .stopped || holds == Self.mostHolds {
          throw CommandError.roundHeld(hold.reason)
        }
      }
      if case .scored = event { holds = 0 }
    }
    let report = await round
    try printer.finish(report)
    if report.wasCutShort { throw CommandError.roundCutShort }
    if report.failed > 0 {
      throw CommandError.failedCompanies(report.failed, of: report.scored + report.failed)
    }
    if printer.problems > 0 { throw CommandError.unreadEvidence(printer.problems) }
  }

  /// How often in a row a round may be kept from going on before it is given up.
  private static let mostHolds = 3

  /// A round's work; that of a round over named companies, or over all, is to score those.
  private func work(on store: Store, in session: Session) async throws -> RefreshWork {
    var work = session.refreshWork(on: store)
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

extension Hold {
  /// Whether it ends by itself.
  fileprivate var isPatient: Bool {
    switch kind {
    case .limited, .busy: true
    case .waiting, .offline, .stopped: false
    }
  }
}
