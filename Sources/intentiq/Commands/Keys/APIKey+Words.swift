import Intent

extension APIKey {
  /// Which one it is: `key 3 (...e456, write, the CRM)`.
  var words: String {
    let facts = ["...\(hint)", scope.rawValue] + [label?.oneLine].compactMap { $0 }
    return "key \(id) (\(facts.joined(separator: ", ")))"
  }

  /// What is kept of it, behind other members that are given.
  func json(after others: [(String, JSON)] = []) -> JSON {
    .object(
      others + [
        ("id", .count(Int(id))), ("scope", .text(scope.rawValue)), ("label", .text(label)),
        ("hint", .text(hint)), ("created_at", .instant(createdAt)), ("used_at", .instant(usedAt)),
        ("revoked_at", .instant(revokedAt)), ("credits_spent", .count(spent)),
      ])
  }
}
