import Foundation
import Intent

extension Store {
  /// Puts tags on companies of the watchlist and takes tags off them, as one edit.
  ///
  /// No import changes afterwards the tags that were edited here.
  /// - Returns: those whose tags are others now.
  @discardableResult
  package func tag(
    _ domains: [Domain], _ change: TagChange, at instant: Date
  ) throws -> [Domain] {
    var tagged: [Domain] = []
    try edit(.retagged, at: instant) { changes in
      for domain in domains {
        guard let id = try id(of: domain), let before = try state(of: id),
          var listing = before.listing
        else { continue }
        listing.tags = change.applied(to: listing.tags)
        guard listing != before.listing else { continue }
        var after = before
        after.listing = listing
        after.areTagsEdited = true
        try put(after, to: id, from: before)
        changes.append(JournalChange(company: id, before: before, after: after))
        tagged.append(domain)
      }
    }
    return tagged
  }
}
