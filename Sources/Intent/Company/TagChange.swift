/// Tags that are put on companies, and tags that are taken off them.
///
/// ```swift
/// TagChange("+emea -old \"key account\"")  // puts emea and key account on, takes old off
/// ```
package struct TagChange: Hashable, Sendable {
  package private(set) var added: [String] = []
  package private(set) var removed: [String] = []

  package init(adding added: [String] = [], removing removed: [String] = []) {
    for tag in added { take(tag, isRemoval: false) }
    for tag in removed { take(tag, isRemoval: true) }
  }

  /// Reads tags with blanks or commas between: `+` or nothing before one puts it on, `-` takes it
  /// off, quotes hold one with blanks together; of two that differ the later stands.
  package init(_ text: String) {
    for word in TagWord.words(of: text) { take(word.name, isRemoval: word.isRemoval) }
  }

  package var isEmpty: Bool { added.isEmpty && removed.isEmpty }

  /// What the tags of a company are after the change; upper and lower case are one.
  package func applied(to tags: [String]) -> [String] {
    let gone = Set(removed.map { $0.lowercased() })
    let kept = tags.filter { !gone.contains($0.lowercased()) }
    let there = Set(kept.map { $0.lowercased() })
    return kept + added.filter { !there.contains($0.lowercased()) }
  }

  private mutating func take(_ tag: String, isRemoval: Bool) {
    let tag = tag.oneLine
    guard !tag.isEmpty else { return }
    added.removeAll { $0.lowercased() == tag.lowercased() }
    removed.removeAll { $0.lowercased() == tag.lowercased() }
    if isRemoval { removed.append(tag) } else { added.append(tag) }
  }
}
