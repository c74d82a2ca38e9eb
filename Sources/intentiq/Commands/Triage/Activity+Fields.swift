import Foundation
import Intent
import IntentSources

extension Activity {
  /// The fields of an activity, as commands print and export it.
  static let fieldNames = [
    "at", "domain", "company_name", "activity", "outcome", "until", "evidence", "text",
  ]

  /// The activity as an object of those fields; what does not apply is null.
  func json(company: String?) -> JSON {
    let members: [JSON] = [
      .instant(at), .text(domain.rawValue), .text(company), .text(kind.rawValue),
      .text(outcome?.rawValue), .instant(until), .text(evidence?.description), .text(text),
    ]
    return .object(Array(zip(Self.fieldNames, members)))
  }

  /// The activity as a row of those fields.
  func values(company: String) -> [ExportValue] {
    [
      .text(at.iso8601), .text(domain.rawValue), .text(company), .text(kind.rawValue),
      .text(outcome?.rawValue), .text(until?.iso8601), .text(evidence?.description), .lines(text),
    ]
  }

  private var outcome: Outcome? {
    switch deed {
    case .touched(let outcome, _): outcome
    case .snoozed, .disqualified, .won, .reopened, .noted, .dismissed, .restored: nil
    }
  }

  /// When a snooze ends or a meeting takes place.
  private var until: Date? {
    switch deed {
    case .touched(_, let meeting): meeting
    case .snoozed(let until, _): until
    case .disqualified, .won, .reopened, .noted, .dismissed, .restored: nil
    }
  }

  private var evidence: Evidence.ID? {
    switch deed {
    case .dismissed(let id), .restored(let id): id
    case .touched, .snoozed, .disqualified, .won, .reopened, .noted: nil
    }
  }
}
