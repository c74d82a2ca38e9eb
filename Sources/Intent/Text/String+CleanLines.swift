extension String {
  /// The text as harmless lines, as a person's note is kept: each line is made as by ``oneLine``,
  /// and none is empty at the beginning or the end.
  package var cleanLines: String {
    var lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { String($0).oneLine }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.drop(while: \.isEmpty).joined(separator: "\n")
  }
}
