import Foundation
import Intent

/// The table that a bulk job comes to: a row for each company that was sent.
struct BulkTable {
  /// What came of each company; one that is left out has failed.
  private(set) var outcomes: [Domain: Result<APIScore, APIFault>] = [:]

  fileprivate enum Field: Int, FieldName {
    case domain, score, band, stage, urgency, funding, hiring, news, technology, web, whyNow, decay
    case error

    var names: [String] {
      switch self {
      case .domain: ["domain"]
      case .score: ["intent_score"]
      case .band: ["score_band"]
      case .stage: ["buying_stage"]
      case .urgency: ["urgency"]
      case .funding: ["funding"]
      case .hiring: ["hiring"]
      case .news: ["news"]
      case .technology: ["technology"]
      case .web: ["web"]
      case .whyNow: ["why_now"]
      case .decay: ["score_decay_date"]
      case .error: ["error"]
      }
    }

    /// The member of a single answer that says the same, with its kind.
    var member: (name: String, isNumber: Bool)? {
      switch self {
      case .domain: ("domain", false)
      case .score: ("intent_score", true)
      case .band: ("score_band", false)
      case .stage: ("buying_stage", false)
      case .urgency: ("urgency", false)
      case .whyNow: ("why_now", false)
      case .decay: ("score_decay_date", false)
      case .funding, .hiring, .news, .technology, .web, .error: nil
      }
    }
  }

  /// Reads a table as the API sends it.
  ///
  /// - Throws: An `APIFault` where it is no such table.
  init(_ bytes: [UInt8], about asked: [Domain]) throws(APIFault) {
    let wanted = Set(asked)
    var texts = FieldTexts<Field>()
    do {
      let file = InputFile(bytes, named: "the bulk result")
      var rows = try fieldRows(of: file, FieldTable(Field.self, isStrict: false))
      while let row = try rows.next(into: &texts.all) {
        guard row.fault == nil, let domain = texts[.domain].flatMap({ try? Domain($0) }),
          wanted.contains(domain)
        else { continue }
        outcomes[domain] = Self.outcome(texts, about: domain)
      }
    } catch {
      throw .malformed("\(error)")
    }
    for domain in asked where outcomes[domain] == nil {
      outcomes[domain] = .failure(.malformed("its bulk result leaves the company out"))
    }
  }

  private static func outcome(
    _ texts: FieldTexts<Field>, about domain: Domain
  ) -> Result<APIScore, APIFault> {
    if let error = texts[.error] { return .failure(.unscored(why: error.oneLine)) }
    let signals = Signal.allCases.compactMap { signal -> JSONValue.Member? in
      texts[.points(of: signal)].map {
        .init(name: signal.rawValue, value: .object([.init(name: "score", value: .number($0))]))
      }
    }
    let members = Field.allCases.compactMap { field -> JSONValue.Member? in
      guard let (name, isNumber) = field.member, let text = texts[field] else { return nil }
      return .init(name: name, value: isNumber ? .number(text) : .text(text))
    }
    let all = members + [.init(name: "signals", value: .object(signals))]
    do throws(APIFault) {
      return .success(try APIScore(APIFields(.object(all)), about: domain))
    } catch {
      return .failure(error)
    }
  }
}

extension BulkTable.Field {
  fileprivate static func points(of signal: Signal) -> Self {
    switch signal {
    case .funding: .funding
    case .hiring: .hiring
    case .news: .news
    case .technology: .technology
    case .web: .web
    }
  }
}
