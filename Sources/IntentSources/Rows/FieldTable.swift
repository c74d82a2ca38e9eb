import Intent

/// Finds the field that a column or key stands for.
struct FieldTable: Sendable {
  struct Match: Sendable {
    /// The number of the field.
    let field: Int

    /// The place among the field's names; the lowest that is there and not empty counts.
    let rank: Int
  }

  /// Whether a name that is in no list is a fault; else it is not used.
  let isStrict: Bool

  /// The first name of each field.
  let names: [String]
  private var matches: [String: Match] = [:]

  init(_ fields: (some FieldName).Type, isStrict: Bool) {
    self.isStrict = isStrict
    names = fields.allCases.map(\.name)
    for field in fields.allCases {
      for (rank, name) in field.names.enumerated() {
        matches[name.columnKey] = Match(field: field.rawValue, rank: rank)
      }
    }
  }

  subscript(name: String) -> Match? { matches[name.columnKey] }
}
