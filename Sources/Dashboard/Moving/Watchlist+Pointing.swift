import Intent

extension Watchlist {
  /// The company on a line of the screen, counted from the list's first; nil for a heading and
  /// below the end.
  func company(atLine line: Int) -> Domain? {
    let wanted = topLine + line
    // At most so many headings stand above it.
    let candidates = (wanted - sections.count)...wanted
    let position = candidates.first { shown.indices.contains($0) && self.line(of: $0) == wanted }
    return position.map { row(at: $0).domain }
  }
}

extension Prioritize {
  /// The company on a line of the screen, counted from the first entry's; nil below the end.
  func company(atLine line: Int) -> Domain? {
    guard line >= 0, entries.indices.contains(topLine + line) else { return nil }
    return entries[topLine + line].row.domain
  }
}
