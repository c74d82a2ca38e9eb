import Foundation
import Intent

/// Something that a person did to companies and can take back.
package struct Edit: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case added, removed, renamed, retagged

    /// Both the name and the tags.
    case edited

    /// Activities; of several kinds the first.
    case touched, snoozed, disqualified, won, reopened, noted, dismissed, restored

    /// One company into another.
    case merged
  }

  package let kind: Kind
  package let domains: [Domain]

  /// What the companies are called, in the order of the domains.
  package let names: [String]
  package let at: Date

  package init(kind: Kind, domains: [Domain], names: [String], at: Date) {
    self.kind = kind
    self.domains = domains
    self.names = names
    self.at = at
  }

  /// Whether it changed what the scores of its companies rest on, so that they are due.
  package var changesEvidence: Bool {
    switch kind {
    case .dismissed, .restored, .merged: true
    case .added, .removed, .renamed, .retagged, .edited, .touched, .snoozed, .disqualified, .won,
      .reopened, .noted:
      false
    }
  }
}

extension Edit.Kind {
  init(_ kind: Activity.Kind) {
    self =
      switch kind {
      case .touched: .touched
      case .snoozed: .snoozed
      case .disqualified: .disqualified
      case .won: .won
      case .reopened: .reopened
      case .noted: .noted
      case .dismissed: .dismissed
      case .restored: .restored
      }
  }
}
