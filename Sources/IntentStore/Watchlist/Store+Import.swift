import Foundation
import Intent

extension Store {
  /// Puts a file's companies on the watchlist, and keeps what it says of them.
  ///
  /// It empties no field and overwrites none that a person edited; tags are joined, contacts up to
  /// five, and the evidence in the rows is kept too. A company counts as added when it was not on
  /// the list.
  @discardableResult
  package func keep(_ accounts: [AccountDraft], at instant: Date) throws -> ImportCounts {
    try write {
      var counts = ImportCounts()
      for draft in accounts {
        let id = try idKeeping(draft.domain)
        guard let before = try state(of: id) else { continue }
        let after = before.importing(draft, at: instant)
        try put(after, to: id, from: before)
        let hasNewDetails = try keepDetails(of: draft, for: id, at: instant)
        if before.listing == nil {
          counts.added += 1
        } else if after != before || hasNewDetails {
          counts.updated += 1
        } else {
          counts.unchanged += 1
        }
      }
      return counts
    }
  }

  /// Keeps what no person edits of a draft; tells whether any of it is new.
  @discardableResult
  func keepDetails(of draft: AccountDraft, for company: Int64, at instant: Date) throws -> Bool {
    var isNew = false
    if draft.industry != nil || draft.employees != nil || draft.country != nil {
      try connection.run(
        """
        UPDATE company SET industry = coalesce(?2, industry),
          employees = coalesce(?3, employees), country = coalesce(?4, country)
        WHERE id = ?1 AND (industry IS NOT coalesce(?2, industry)
          OR employees IS NOT coalesce(?3, employees) OR country IS NOT coalesce(?4, country))
        """,
        company, draft.industry.unlessEmpty, draft.employees.unlessEmpty,
        draft.country.unlessEmpty)
      isNew = connection.changes > 0
    }
    if !draft.contacts.isEmpty, try keep(draft.contacts, of: company) { isNew = true }
    if !draft.evidence.isEmpty {
      let counts = try keep(draft.evidence, file: nil, at: instant)
      if counts.added + counts.updated > 0 { isNew = true }
    }
    return isNew
  }

  private func keep(_ contacts: [Contact], of company: Int64) throws -> Bool {
    let before = try self.contacts(of: company)
    let after = before.joined(with: contacts)
    guard after != before else { return false }
    try put(after, to: company)
    return true
  }

  func put(_ contacts: [Contact], to company: Int64) throws {
    let put = try connection.statement(
      """
      INSERT INTO contact (company, place, name, title, phone, email) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET
        name = excluded.name, title = excluded.title, phone = excluded.phone,
        email = excluded.email
      """)
    for (place, contact) in contacts.enumerated() {
      try put.run(company, place, contact.name, contact.title, contact.phone, contact.email)
    }
  }
}

extension CompanyState {
  /// This state with what a file says of the company.
  fileprivate func importing(_ draft: AccountDraft, at instant: Date) -> CompanyState {
    var state = self
    if !isNameEdited, let name = draft.name.unlessEmpty { state.name = name }
    var listing = listing ?? Listing(addedAt: instant.timeIntervalSince1970, tags: [], owner: nil)
    if !areTagsEdited { listing.tags = (listing.tags + draft.tags).eachOnce }
    listing.owner = draft.owner.unlessEmpty ?? listing.owner
    state.listing = listing
    return state
  }
}

extension [Contact] {
  /// At most this many contacts of a company are kept.
  private static let limit = 5

  /// These contacts with what others say of the same people, and then the others.
  func joined(with others: [Contact]) -> [Contact] {
    var joined = self
    for other in others {
      if let place = joined.firstIndex(where: { $0.isSamePerson(as: other) }) {
        joined[place].fill(from: other)
      } else if joined.count < Self.limit {
        joined.append(other)
      }
    }
    return joined
  }
}

extension Contact {
  fileprivate func isSamePerson(as other: Contact) -> Bool {
    if let email, let others = other.email { return email.lowercased() == others.lowercased() }
    return name == other.name
  }

  fileprivate mutating func fill(from other: Contact) {
    if !other.name.isEmpty { name = other.name }
    title = other.title.unlessEmpty ?? title
    phone = other.phone.unlessEmpty ?? phone
    email = email ?? other.email.unlessEmpty
  }
}

extension String? {
  fileprivate var unlessEmpty: String? { flatMap { $0.isEmpty ? nil : $0 } }
}
