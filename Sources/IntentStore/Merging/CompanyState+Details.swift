import Intent

extension CompanyState {
  /// What files say of a company; a merge is the one edit that it is a matter of.
  struct Details: Hashable, Codable {
    var industry: String?
    var employees: String?
    var country: String?
    var contacts: [Contact]
  }
}

extension CompanyState.Details {
  /// These details, with others where they say nothing.
  func joined(with others: Self) -> Self {
    Self(
      industry: industry ?? others.industry, employees: employees ?? others.employees,
      country: country ?? others.country, contacts: contacts.joined(with: others.contacts))
  }

  /// These details with the step from some to others made in them, and nothing else.
  func stepping(from old: Self, to new: Self) -> Self {
    var result = self
    if industry == old.industry { result.industry = new.industry }
    if employees == old.employees { result.employees = new.employees }
    if country == old.country { result.country = new.country }
    if contacts == old.contacts {
      result.contacts = new.contacts
    } else {
      let brought = new.contacts.filter { !old.contacts.contains($0) && !contacts.contains($0) }
      let stay = contacts.filter { !old.contacts.contains($0) || new.contacts.contains($0) }
      result.contacts = stay.joined(with: brought)
    }
    return result
  }
}

extension Store {
  /// The state of a company with its details.
  func wholeState(of company: Int64) throws -> CompanyState? {
    guard var state = try state(of: company) else { return nil }
    state.details = try details(of: company)
    return state
  }

  func details(of company: Int64) throws -> CompanyState.Details? {
    let contacts = try contacts(of: company)
    return try connection.first(
      "SELECT industry, employees, country FROM company WHERE id = ?", company
    ) {
      CompanyState.Details(
        industry: $0.optionalText(0), employees: $0.optionalText(1), country: $0.optionalText(2),
        contacts: contacts)
    }
  }

  func put(_ details: CompanyState.Details, to company: Int64) throws {
    try connection.run(
      "UPDATE company SET industry = ?, employees = ?, country = ? WHERE id = ?",
      details.industry, details.employees, details.country, company)
    try connection.run("DELETE FROM contact WHERE company = ?", company)
    try put(details.contacts, to: company)
  }
}
