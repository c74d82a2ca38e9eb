import Intent

/// A number with its noun: `1 row`, `2 rows`.
struct Counted: CustomStringConvertible {
  let description: String

  init(_ count: Int, _ singular: String, _ plural: String? = nil) {
    description = "\(count.grouped) \(count == 1 ? singular : plural ?? singular + "s")"
  }
}
