import Intent
import IntentSources

extension WatchlistRow {
  /// The fields of an entry of the watchlist, as the API has them.
  static let fieldNames = [
    "domain", "company_name", "intent_score", "score_band", "buying_stage", "urgency",
    "score_change", "tags", "added_at", "scored_at", "score_decay_date",
  ]

  /// The entry as an object of those fields; what no score says is null.
  var json: JSON {
    let members: [JSON] = [
      .text(domain.rawValue), .text(name), .count(score?.total), .text(band?.rawValue),
      .text(score?.stage.rawValue), .text(score?.urgency.rawValue), .count(score?.momentum),
      .texts(tags), .instant(addedAt), .instant(score?.scoredAt), .instant(score?.decayDate),
    ]
    return .object(Array(zip(Self.fieldNames, members)))
  }

  /// The entry as a row of those fields.
  var values: [ExportValue] {
    [
      .text(domain.rawValue), .text(name), .whole(score?.total), .text(band?.rawValue),
      .text(score?.stage.rawValue), .text(score?.urgency.rawValue), .whole(score?.momentum),
      .texts(tags), .text(addedAt.iso8601), .text(score?.scoredAt.iso8601),
      .text(score?.decayDate?.iso8601),
    ]
  }
}
