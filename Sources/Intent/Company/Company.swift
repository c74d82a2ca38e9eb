import Foundation

/// A company that could be called, and what is known of it besides evidence.
package struct Company: Identifiable, Hashable, Sendable {
  package let domain: Domain
  package var name: String
  package var industry: String?

  /// As the file had it: a number or a range such as `51-200`.
  package var employees: String?
  package var country: String?

  package var id: Domain { domain }

  package init(
    domain: Domain, name: String, industry: String? = nil, employees: String? = nil,
    country: String? = nil
  ) {
    self.domain = domain
    self.name = name
    self.industry = industry
    self.employees = employees
    self.country = country
  }
}

/// Somebody at a company whom a rep can call.
package struct Contact: Hashable, Sendable, Codable {
  package var name: String
  package var title: String?
  package var phone: String?
  package var email: String?

  package init(name: String, title: String? = nil, phone: String? = nil, email: String? = nil) {
    self.name = name
    self.title = title
    self.phone = phone
    self.email = email
  }
}

/// A company on the watchlist, with what its rep has written about it.
package struct WatchlistEntry: Identifiable, Hashable, Sendable {
  package var company: Company

  /// Each once, in the order given.
  package var tags: [String]
  package var owner: String?

  /// At most five.
  package var contacts: [Contact]
  package var addedAt: Date

  package var id: Domain { company.domain }

  package init(
    company: Company, tags: [String] = [], owner: String? = nil, contacts: [Contact] = [],
    addedAt: Date
  ) {
    self.company = company
    self.tags = tags
    self.owner = owner
    self.contacts = contacts
    self.addedAt = addedAt
  }
}
