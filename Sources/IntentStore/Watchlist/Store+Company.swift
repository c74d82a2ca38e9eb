import Foundation
import Intent

extension Store {
  /// A company, on the watchlist or not; nil when nothing is known of it.
  package func company(_ domain: Domain) throws -> Company? {
    try connection.first(
      "SELECT name, industry, employees, country FROM company WHERE domain = ?", domain.rawValue
    ) {
      Company(
        domain: domain, name: $0.text(0), industry: $0.optionalText(1),
        employees: $0.optionalText(2), country: $0.optionalText(3))
    }
  }

  /// A company's entry on the watchlist; nil when it is not on it.
  package func entry(_ domain: Domain) throws -> WatchlistEntry? {
    try read {
      guard let company = try company(domain) else { return nil }
      let entry = try connection.first(
        "SELECT id, tags, owner, listed_at FROM company WHERE domain = ? AND listed_at IS NOT NULL",
        domain.rawValue
      ) {
        (
          id: $0.id(0),
          entry: WatchlistEntry(
            company: company, tags: $0.lines(1), owner: $0.optionalText(2), addedAt: $0.date(3))
        )
      }
      guard var found = entry else { return nil }
      found.entry.contacts = try contacts(of: found.id)
      return found.entry
    }
  }

  /// The id of a company, or of the one that it was merged into.
  func id(of domain: Domain) throws -> Int64? { try place(of: domain)?.id }

  /// Where what is told of a domain is kept; nil when nothing is known of it.
  func place(of domain: Domain) throws -> CompanyPlace? {
    let found = try connection.first(
      "SELECT id, merged_into FROM company WHERE domain = ?", domain.rawValue
    ) { (id: $0.id(0), target: $0.isNull(1) ? nil : $0.id(1)) }
    guard let found else { return nil }
    var place = CompanyPlace(id: found.id)
    var next = found.target
    while let target = next {
      place = CompanyPlace(id: target, origin: found.id)
      next =
        try connection.first("SELECT merged_into FROM company WHERE id = ?", target) {
          $0.isNull(0) ? nil : $0.id(0)
        } ?? nil
    }
    return place
  }

  /// The company's id; it is kept with its default name, off the watchlist, if it is not known yet.
  func idKeeping(_ domain: Domain) throws -> Int64 { try placeKeeping(domain).id }

  /// Where what is told of a domain is kept, made if nothing is known of it yet.
  func placeKeeping(_ domain: Domain) throws -> CompanyPlace {
    if let known = try place(of: domain) { return known }
    try connection.run(
      "INSERT INTO company (domain, name) VALUES (?, ?)", domain.rawValue, domain.defaultName)
    return CompanyPlace(id: connection.lastInsertedID)
  }

  func contacts(of company: Int64) throws -> [Contact] {
    try connection.rows(
      "SELECT name, title, phone, email FROM contact WHERE company = ? ORDER BY place", company
    ) {
      Contact(
        name: $0.text(0), title: $0.optionalText(1), phone: $0.optionalText(2),
        email: $0.optionalText(3))
    }
  }
}

/// The company at which something is kept.
struct CompanyPlace {
  let id: Int64

  /// The company that it was told of, where that was merged into this one; else nil.
  var origin: Int64?
}
