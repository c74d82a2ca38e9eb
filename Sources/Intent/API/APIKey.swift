import Foundation

/// A key to the API as it is kept: never the key itself.
package struct APIKey: Hashable, Sendable, Identifiable {
  /// What its holder may do.
  package enum Scope: String, CaseIterable, Sendable {
    /// All that only looks.
    case read

    /// Also bulk jobs and changes of the watchlist.
    case write
  }

  /// Counts the keys of a store from 1; never used again.
  package typealias ID = Int64

  package let id: ID
  package let scope: Scope

  /// Whose it is or what for; nil where nobody said.
  package let label: String?

  /// The last four characters of the key, by which its holder knows it.
  package let hint: String
  package let createdAt: Date

  /// When it was last used, to the minute; nil when it never was.
  package let usedAt: Date?

  /// Nil while it is good.
  package let revokedAt: Date?

  /// How many credits it has spent, at least 0; what was refunded is taken off.
  package let spent: Int

  package init(
    id: ID, scope: Scope, label: String? = nil, hint: String, createdAt: Date,
    usedAt: Date? = nil, revokedAt: Date? = nil, spent: Int = 0
  ) {
    self.id = id
    self.scope = scope
    self.label = label
    self.hint = hint
    self.createdAt = createdAt
    self.usedAt = usedAt
    self.revokedAt = revokedAt
    self.spent = spent
  }
}
