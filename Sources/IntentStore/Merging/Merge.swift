/// Two companies that are one: what is kept of the source is found at the target.
///
/// What can be copied is copied, marked with the source as its origin, and the source's own rows
/// stay where nobody reads them: so they can be parted again as they were.
struct Merge {
  let source: Int64
  let target: Int64
}

extension [JournalChange] {
  /// The merge that an edit was; nil for any other.
  var merge: Merge? {
    for change in self where change.before.mergedInto == nil {
      if let target = change.after.mergedInto {
        return Merge(source: change.company, target: target)
      }
    }
    return nil
  }
}
