/// What of a pasted text is not added, counted.
package struct AddTally: Hashable, Sendable {
  /// On the watchlist already.
  package var listed = 0

  /// Named again.
  package var twice = 0
  package var refused = 0

  /// Left out by the person.
  package var leftOut = 0

  package init() {}

  /// `6 there already, 4 twice, 3 refused`; nil where there is nothing to tell.
  package var words: String? {
    let parts = [
      (listed, "there already"), (twice, "twice"), (refused, "refused"), (leftOut, "left out"),
    ]
    let told = parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return told.isEmpty ? nil : told.joined(separator: ", ")
  }
}
