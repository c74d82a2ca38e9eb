import Foundation
import Intent

extension Store {
  /// Joins two domains of one company as one edit: what is kept of the first goes to the second.
  ///
  /// Where both say something, the second one's stands. What is told later of the first domain goes
  /// to the second too.
  /// - Throws: ``MergeError`` when a domain is unknown, was merged before, or is the other one.
  @discardableResult
  package func merge(_ domain: Domain, into other: Domain, at instant: Date) throws -> Edit? {
    try write {
      let merge = try merge(of: domain, into: other)
      guard var source = try wholeState(of: merge.source),
        let target = try wholeState(of: merge.target)
      else { return nil }
      let before = source
      let joined = target.joined(
        with: source, called: domain.defaultName, insteadOf: other.defaultName)
      source.listing = nil
      source.mergedInto = merge.target
      let changes = [
        JournalChange(company: merge.target, before: target, after: joined),
        JournalChange(company: merge.source, before: before, after: source),
      ]
      for change in changes { try put(change.after, to: change.company, from: change.before) }
      try join(merge, at: instant)
      return try edit(journal(.merged, changes, at: instant))
    }
  }

  /// The domain that a company goes by: its own, or that of the company that it was merged into.
  package func presentDomain(of domain: Domain) throws -> Domain {
    guard let company = try id(of: domain) else { return domain }
    return try connection.first("SELECT domain FROM company WHERE id = ?", company) {
      Domain(kept: $0.text(0))
    } ?? domain
  }

  private func merge(of domain: Domain, into other: Domain) throws -> Merge {
    guard let source = try place(of: domain) else { throw MergeError.unknown(domain) }
    guard source.origin == nil else {
      throw MergeError.merged(domain, into: try presentDomain(of: domain))
    }
    guard let target = try id(of: other) else { throw MergeError.unknown(other) }
    guard source.id != target else { throw MergeError.sameCompany(domain) }
    return Merge(source: source.id, target: target)
  }
}

extension CompanyState {
  /// This state with what another company's adds to it; a name by default gives way to one that
  /// somebody gave.
  fileprivate func joined(
    with other: CompanyState, called otherDefault: String, insteadOf ownDefault: String
  ) -> CompanyState {
    var result = self
    if name == ownDefault, !isNameEdited, other.name != otherDefault {
      result.name = other.name
      result.isNameEdited = other.isNameEdited
    }
    result.areTagsEdited = areTagsEdited || other.areTagsEdited
    if var listing = listing ?? other.listing, let others = other.listing {
      listing.tags = (listing.tags + others.tags).eachOnce
      listing.owner = listing.owner ?? others.owner
      result.listing = listing
    }
    if let details, let others = other.details { result.details = details.joined(with: others) }
    return result
  }
}
