/// A company that a job is to score.
package struct BulkRow: Hashable, Sendable {
  package let domain: Domain

  /// Nil where the file names none.
  package let companyName: String?

  package init(domain: Domain, companyName: String? = nil) {
    self.domain = domain
    self.companyName = companyName
  }
}
