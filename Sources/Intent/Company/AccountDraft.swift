/// What a file says of one company: what it does not say is nil or empty.
package struct AccountDraft: Hashable, Sendable {
  package let domain: Domain
  package var name: String?

  /// Whether the name is only what the domain suggests.
  package var isNameGuessed = false
  package var industry: String?
  package var employees: String?
  package var country: String?
  package var tags: [String]
  package var owner: String?
  package var contacts: [Contact]

  /// Evidence that stands in the same row, such as the last funding.
  package var evidence: [Evidence]

  package init(
    domain: Domain, name: String? = nil, industry: String? = nil, employees: String? = nil,
    country: String? = nil, tags: [String] = [], owner: String? = nil, contacts: [Contact] = [],
    evidence: [Evidence] = []
  ) {
    self.domain = domain
    self.name = name
    self.industry = industry
    self.employees = employees
    self.country = country
    self.tags = tags
    self.owner = owner
    self.contacts = contacts
    self.evidence = evidence
  }
}

/// What became of the rows of a file.
package struct ImportCounts: Hashable, Sendable {
  package var added = 0
  package var updated = 0
  package var unchanged = 0

  package init(added: Int = 0, updated: Int = 0, unchanged: Int = 0) {
    self.added = added
    self.updated = updated
    self.unchanged = unchanged
  }

  package static func += (counts: inout ImportCounts, more: ImportCounts) {
    counts.added += more.added
    counts.updated += more.updated
    counts.unchanged += more.unchanged
  }
}
