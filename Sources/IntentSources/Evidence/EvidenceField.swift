/// The fields of a piece of evidence in a file, in the order of an export.
enum EvidenceField: Int, FieldName {
  case domain, kind
  case observedAt
  case headline, magnitude, confidence, source, url, event, subject

  static let required: [EvidenceField] = [.domain, .kind, .observedAt, .headline]

  var names: [String] { [name] }

  var name: String { self == .observedAt ? "observed_at" : "\(self)" }
}
