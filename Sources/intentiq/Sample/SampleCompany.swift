import Foundation
import Intent
import IntentStore

/// A company of the sample workspace, with ages instead of dates.
struct SampleCompany {
  private let line: SampleLine.CompanyLine
  private let domain: Domain
  private let looks: [Signal: SignalStatus]
  private var evidence: [(kind: Evidence.Kind, line: SampleLine.EvidenceLine)] = []

  init(_ line: SampleLine.CompanyLine) throws {
    self.line = line
    domain = try Domain(line.company)
    looks = Dictionary(
      uniqueKeysWithValues: try (line.looks ?? [:]).map { signal, status in
        guard let signal = Signal(rawValue: signal), let status = SignalStatus(rawValue: status)
        else { throw SampleFault(why: "no look: \(signal) \(status)") }
        return (signal, status)
      })
  }

  mutating func add(_ line: SampleLine.EvidenceLine) throws {
    guard let kind = Evidence.Kind(rawValue: line.kind) else {
      throw SampleFault(why: "no kind: \(line.kind)")
    }
    evidence.append((kind, line))
  }

  /// Puts the company into a store, as if what is told of it had happened before an instant.
  func put(into store: isolated Store, before instant: Date) throws {
    let draft = AccountDraft(
      domain: domain, name: line.name, industry: line.industry, employees: line.employees,
      country: line.country, tags: line.tags ?? [], owner: line.owner,
      contacts: line.contacts ?? [])
    try store.keep([draft], at: instant - line.added * 86_400)
    // What is of the last day came after its user had looked.
    let pieces = evidence.map { piece($0.kind, $0.line, instant) }
    let yesterday = instant - 86_400
    try store.keep(pieces.filter { $0.observedAt <= yesterday }, file: nil, at: yesterday)
    try store.keep(pieces.filter { $0.observedAt > yesterday }, file: nil, at: instant - 3_600)
    guard line.unseen != true else { return }
    for signal in Signal.allCases {
      let status = looks[signal] ?? .noSignal
      let reason = status == .stale ? "timed out after 10 s" : nil
      try store.keep(
        Look(
          domain: domain, signal: signal, source: "sample", status: status,
          at: instant - 2 * 3_600, reason: reason))
    }
  }

  private func piece(
    _ kind: Evidence.Kind, _ line: SampleLine.EvidenceLine, _ instant: Date
  ) -> Evidence {
    Evidence(
      domain: domain, kind: kind, observedAt: instant - line.days * 86_400,
      headline: line.headline, magnitude: line.magnitude, confidence: line.confidence ?? 1,
      source: line.source, url: line.url, event: line.event, subject: line.subject)
  }
}

/// What is wrong with a line of the sample.
struct SampleFault: Error {
  let why: String
}
