import Foundation

/// What a person's edit can change of a company, as the journal keeps it.
struct CompanyState: Hashable, Codable {
  /// What stands in a company's row only while it is on the watchlist.
  struct Listing: Hashable, Codable {
    /// Seconds since 1970.
    var addedAt: Double
    var tags: [String]
    var owner: String?
  }

  var name: String

  /// Whether a person chose the name or the tags: then no import changes them.
  var isNameEdited = false
  var areTagsEdited = false

  /// Nil while it is not on the watchlist.
  var listing: Listing?

  /// Nil where they are no matter of the edit.
  var details: Details?

  /// The company whose other domain this is; nil for one of its own.
  var mergedInto: Int64?
}

extension CompanyState {
  /// This state with the step from one state to another made in it, and nothing else.
  ///
  /// What others have changed since `old` stands: a name that is no longer the old one stays, and
  /// of the tags only those go or come that the step takes or brings.
  func stepping(from old: CompanyState, to new: CompanyState) -> CompanyState {
    var result = self
    if name == old.name, isNameEdited == old.isNameEdited {
      result.name = new.name
      result.isNameEdited = new.isNameEdited
    }
    if areTagsEdited == old.areTagsEdited { result.areTagsEdited = new.areTagsEdited }
    if mergedInto == old.mergedInto { result.mergedInto = new.mergedInto }
    if let earlier = old.details, let later = new.details {
      result.details = details?.stepping(from: earlier, to: later)
    }
    switch (listing, old.listing, new.listing) {
    case (_, .some, nil): result.listing = nil
    case (nil, _, let later): result.listing = old.listing == nil ? later : nil
    case (let now?, let earlier, let later?):
      result.listing = now.stepping(from: earlier, to: later)
    case (.some, nil, nil): break
    }
    return result
  }
}

extension CompanyState.Listing {
  fileprivate func stepping(from old: Self?, to new: Self) -> Self {
    var result = self
    let oldTags = old?.tags ?? []
    if tags == oldTags {
      result.tags = new.tags
    } else {
      let taken = Set(oldTags).subtracting(new.tags)
      let brought = new.tags.filter { !oldTags.contains($0) && !tags.contains($0) }
      result.tags = tags.filter { !taken.contains($0) } + brought
    }
    if owner == old?.owner { result.owner = new.owner }
    if old == nil { result.addedAt = new.addedAt }
    return result
  }
}
