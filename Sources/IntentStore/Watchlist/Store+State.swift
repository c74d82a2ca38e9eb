import Foundation
import Intent

extension Store {
  private static let nameEdited = 1
  private static let tagsEdited = 2

  func state(of company: Int64) throws -> CompanyState? {
    try connection.first(
      "SELECT name, edited, listed_at, tags, owner, merged_into FROM company WHERE id = ?", company
    ) {
      CompanyState(
        name: $0.text(0), isNameEdited: $0.int(1) & Self.nameEdited != 0,
        areTagsEdited: $0.int(1) & Self.tagsEdited != 0,
        listing: $0.isNull(2)
          ? nil
          : CompanyState.Listing(
            addedAt: $0.real(2), tags: $0.lines(3), owner: $0.optionalText(4)),
        mergedInto: $0.isNull(5) ? nil : $0.id(5))
    }
  }

  /// Puts a company into a state, and counts it in or out of its band.
  func put(_ state: CompanyState, to company: Int64, from old: CompanyState) throws {
    guard state != old else { return }
    let edited =
      (state.isNameEdited ? Self.nameEdited : 0) | (state.areTagsEdited ? Self.tagsEdited : 0)
    try connection.run(
      """
      UPDATE company SET name = ?, edited = ?, listed_at = ?, tags = ?, owner = ?, merged_into = ?
      WHERE id = ?
      """,
      state.name, edited, state.listing?.addedAt, Lines.encode(state.listing?.tags ?? []),
      state.listing?.owner, state.mergedInto, company)
    if let details = state.details, details != old.details { try put(details, to: company) }
    let difference = (state.listing == nil ? 0 : 1) - (old.listing == nil ? 0 : 1)
    if difference != 0 { try count(company, difference) }
  }

  /// Counts a company in (1) or out (-1) of its band.
  func count(_ company: Int64, _ difference: Int) throws {
    let band = try connection.first("SELECT band FROM score WHERE company = ?", company) {
      $0.optionalInt(0)
    }
    pending.count(band ?? nil, difference)
  }
}
