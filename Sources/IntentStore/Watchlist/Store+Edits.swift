import Foundation
import Intent

extension Store {
  /// Puts companies on the watchlist, with what else the drafts say of them.
  ///
  /// A name that is given counts as a person's, unless it is guessed: then it only takes the place
  /// of the default name. Without one a company is called by its domain.
  /// - Returns: those that were not on the list yet; the others are left as they are.
  @discardableResult
  package func add(_ drafts: [AccountDraft], at instant: Date) throws -> [Domain] {
    var added: [Domain] = []
    try edit(.added, at: instant) { changes in
      for draft in drafts {
        let id = try idKeeping(draft.domain)
        guard let before = try state(of: id), before.listing == nil else { continue }
        var after = before
        if let name = draft.name, !name.isEmpty, name != before.name,
          !draft.isNameGuessed || before.name == draft.domain.defaultName
        {
          after.name = name
          after.isNameEdited = before.isNameEdited || !draft.isNameGuessed
        }
        after.listing = CompanyState.Listing(
          addedAt: instant.timeIntervalSince1970, tags: draft.tags.eachOnce, owner: draft.owner)
        try put(after, to: id, from: before)
        try keepDetails(of: draft, for: id, at: instant)
        changes.append(JournalChange(company: id, before: before, after: after))
        added.append(draft.domain)
      }
    }
    return added
  }

  /// Takes companies off the watchlist; their evidence and scores stay.
  ///
  /// - Returns: those that were on it.
  @discardableResult
  package func remove(_ domains: [Domain], at instant: Date) throws -> [Domain] {
    var removed: [Domain] = []
    try edit(.removed, at: instant) { changes in
      for domain in domains {
        guard let id = try id(of: domain), let before = try state(of: id), before.listing != nil
        else { continue }
        var after = before
        after.listing = nil
        try put(after, to: id, from: before)
        changes.append(JournalChange(company: id, before: before, after: after))
        removed.append(domain)
      }
    }
    return removed
  }

  /// Gives a company on the watchlist another name, other tags, or both; nil leaves them.
  ///
  /// No import changes afterwards what was edited here. An empty name is the default name.
  /// - Returns: false when the company is not on the watchlist.
  @discardableResult
  package func edit(
    _ domain: Domain, name: String? = nil, tags: [String]? = nil, at instant: Date
  ) throws -> Bool {
    let kind: Edit.Kind = name == nil ? .retagged : tags == nil ? .renamed : .edited
    var isListed = false
    try edit(kind, at: instant) { changes in
      guard let id = try id(of: domain), let before = try state(of: id), before.listing != nil
      else { return }
      isListed = true
      var after = before
      if let name { after.name = name.isEmpty ? domain.defaultName : name }
      if let tags { after.listing?.tags = tags.eachOnce }
      guard after != before else { return }
      if after.name != before.name { after.isNameEdited = true }
      if after.listing?.tags != before.listing?.tags { after.areTagsEdited = true }
      try put(after, to: id, from: before)
      changes.append(JournalChange(company: id, before: before, after: after))
    }
    return isListed
  }

  /// Runs an edit and writes what it did into the journal, as one transaction.
  func edit(
    _ kind: Edit.Kind, at instant: Date, _ body: (inout [JournalChange]) throws -> Void
  ) throws {
    try write {
      var changes: [JournalChange] = []
      try body(&changes)
      if !changes.isEmpty { try journal(kind, changes, at: instant) }
    }
  }
}

extension [String] {
  /// The texts without empty ones and repetitions.
  var eachOnce: [String] {
    var seen: Set<String> = []
    return filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
