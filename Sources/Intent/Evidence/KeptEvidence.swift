/// A piece of evidence as it is kept, whether it counts or not.
package struct KeptEvidence: Identifiable, Hashable, Sendable {
  package let evidence: Evidence
  package let id: Evidence.ID

  /// Why it does not count, empty when nobody said; nil when it counts.
  package let dismissed: String?

  package init(evidence: Evidence, id: Evidence.ID, dismissed: String? = nil) {
    self.evidence = evidence
    self.id = id
    self.dismissed = dismissed
  }
}
