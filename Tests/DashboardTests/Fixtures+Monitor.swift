import Dashboard
import Foundation
import Intent

extension MonitorReading {
  static let sample = MonitorReading(
    queue: DueQueue(
      count: 3,
      next: [
        .fixture("stripe.com", "Stripe, Inc.", 91, .newEvidence),
        .fixture("linear.example", "Linear Orbit", 72, .decayDate, dueIn: -3_600),
        .fixture("empty.example", "Nothing Known", nil, .neverScored),
      ],
      later: [
        .fixture("notion.example", "Notion Labs", 88, .age, dueIn: 4_500),
        .fixture("yama.example", "山手ロボティクス株式会社", 61, .age, dueIn: 20 * 3_600),
        .fixture("acme.example", "Acme GmbH", 31, .decayDate, dueIn: 9 * 86_400),
      ]),
    changes: [
      BandChange(
        domain: Domain(kept: "stripe.com"), name: "Stripe, Inc.", from: .warm, to: .hot,
        at: .sample - 900, total: 91, previousTotal: 73,
        cause: .evidence(headline: "Requested a demo", source: "web analytics")),
      BandChange(
        domain: Domain(kept: "linear.example"), name: "Linear Orbit", from: .hot, to: .warm,
        at: .sample - 5 * 3_600, total: 72, previousTotal: 75,
        cause: .faded(headline: "$40M Series B")),
      BandChange(
        domain: Domain(kept: "yama.example"), name: "山手ロボティクス株式会社", from: .cold, to: .warm,
        at: .sample - 86_400, total: 61, previousTotal: 44, cause: .policy("mine")),
      BandChange(
        domain: Domain(kept: "acme.example"), name: "Acme GmbH", from: .warm, to: .cold,
        at: .sample - 4 * 86_400, total: 31, previousTotal: 55, cause: .withdrawn),
      BandChange(
        domain: Domain(kept: "muller.example"), name: "Müller & Söhne", from: .warm, to: nil,
        at: .sample - 400 * 86_400, total: nil, previousTotal: 55),
    ],
    log: [
      LogLine(
        at: .sample - 86_400, level: .info, text: "dashboard: intentiq 0.1.0 began on a.db"),
      LogLine(
        at: .sample - 7_200, level: .warning,
        text: "round: a.csv: 1 row rejected, the first in line 2: no date"),
      LogLine(at: .sample - 3_600, level: .error, text: "model: the server refuses the key"),
      LogLine(at: .sample - 898, level: .info, text: "round: 7 scored, 0 failed, in 2.0 s"),
    ])
}

extension DueCompany {
  static func fixture(
    _ domain: String, _ name: String, _ total: Int?, _ reason: DueReason, dueIn: Double? = nil
  ) -> DueCompany {
    DueCompany(
      domain: Domain(kept: domain), name: name, band: total.map(Policy.standard.band),
      total: total, reason: reason, dueAt: dueIn.map { .sample + $0 })
  }
}

extension BandChange {
  static let acme = BandChange(
    domain: Domain(kept: "acme.example"), name: "Acme GmbH", from: .cold, to: .hot, at: .sample,
    total: 78, previousTotal: 31,
    cause: .evidence(headline: "Requested a demo", source: "web"))
}

extension SourceHealth {
  static let unaskedEngine = SourceHealth("scoring engine", note: "in the program itself")
  static let noFolder = SourceHealth(
    "evidence folder", state: .off, note: "evidence.watch in the configuration names one")

  static var engine: SourceHealth {
    var source = unaskedEngine
    source.answered(at: .sample - 898, in: .microseconds(42))
    return source
  }

  static var folder: SourceHealth {
    var source = SourceHealth("evidence folder")
    source.failed(at: .sample - 7_200, "a.csv: 1 row rejected, the first in line 2: no date")
    source.answered(
      at: .sample - 899, in: .milliseconds(14),
      note: "2 files read: 12 new pieces, 3 updated, 0 rows rejected")
    return source
  }

  static var model: SourceHealth {
    var source = SourceHealth("small-model")
    source.answered(at: .sample - 600, in: .milliseconds(2_340))
    return source
  }

  /// An API that has scored, and has a round wait since.
  static func api(in kind: Hold.Kind, until date: Date?) -> SourceHealth {
    var source = SourceHealth("scoring API")
    source.answered(at: .sample - 2, in: .milliseconds(38))
    switch kind {
    case .limited:
      source.failed(
        at: .sample, "the scoring API wants fewer requests", as: .limited, nextTry: date)
    case .offline:
      source.failed(
        at: .sample,
        "the scoring API cannot be reached: nothing answers at intentiq.example (does it run there?)",
        as: .offline, nextTry: date)
    case .stopped:
      source.failed(
        at: .sample,
        "the scoring API has no credits left for this key (top up, then refresh)", as: .stopped)
    case .waiting:
      source.failed(at: .sample, "the scoring API fails with status 500", nextTry: date)
    case .busy: break
    }
    source.say("intentiq.example: 12 of 60 a minute left, 0 credits left")
    return source
  }

  static var failedFolder: SourceHealth {
    var source = folder
    source.failed(at: .sample - 60, "/data/evidence: it cannot be read (look at its rights)")
    return source
  }

  static var limitedModel: SourceHealth {
    var source = model
    for _ in 1...3 {
      source.failed(at: .sample - 30, "the model's server wants fewer requests", as: .limited)
    }
    source.rests(
      as: .limited, until: .sample + 600, because: "the model's server wants fewer requests")
    return source
  }
}
