import Foundation

/// Something that a rep did about a company, on the day it was done.
///
/// Activities are only ever added; where a company stands is what they come to (see ``Triage``).
package struct Activity: Hashable, Sendable {
  package enum Deed: Hashable, Sendable {
    /// An attempt to reach it; a booked meeting has its date.
    case touched(Outcome, meeting: Date?)

    /// Off the call list until then, or until a higher band than it had; nil is unscored.
    case snoozed(until: Date, band: Band?)
    case disqualified
    case won

    /// Back on the call list, whatever took it off.
    case reopened
    case noted

    /// A piece of evidence is wrong, or another company's.
    case dismissed(Evidence.ID)
    case restored(Evidence.ID)
  }

  package let domain: Domain
  package let deed: Deed
  package let at: Date

  /// The note of a touch, why it was disqualified or dismissed, or the note itself; lines that are
  /// cleansed, never empty.
  package let text: String?

  package init(_ domain: Domain, _ deed: Deed, at instant: Date, text: String? = nil) {
    self.domain = domain
    self.deed = deed
    at = instant
    let lines = text?.cleanLines ?? ""
    self.text = lines.isEmpty ? nil : lines
  }
}

extension Activity {
  /// What kind of thing was done.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case touched, snoozed, disqualified, won, reopened, noted, dismissed, restored
  }

  package var kind: Kind {
    switch deed {
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

  /// Characters that a note has at most.
  package static let longestText = 100_000
}
