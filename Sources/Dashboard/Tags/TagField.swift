import Canvas
import Intent

/// A field for tags that completes those that exist.
struct TagField: Sendable {
  var text = TextField()

  /// The tags that may be put on, and those that may be taken off, the most used first; without
  /// the latter nothing can be taken off.
  let known: [String]
  let worn: [String]

  init(known: [String], worn: [String] = []) {
    self.known = known
    self.worn = worn
  }

  var change: TagChange { TagChange(text.text) }

  /// The tags that would complete what is being typed.
  var suggestions: [String] {
    let typed = text.text
    guard text.cursor == text.characters.count else { return [] }
    let words = TagWord.words(of: typed)
    let last = typed.last?.isWhitespace ?? true ? nil : words.last
    let others = Set((last == nil ? words : words.dropLast()).map { $0.name.lowercased() })
    let start = last?.name.lowercased() ?? ""
    return (last?.isRemoval ?? false ? worn : known).filter { tag in
      let tag = tag.lowercased()
      return tag.hasPrefix(start) && tag != start && !others.contains(tag)
    }
  }

  /// Completes what is being typed; false where nothing does.
  mutating func complete() -> Bool {
    guard let tag = suggestions.first else { return false }
    var typed = text.text
    var isRemoval = false
    if let last = TagWord.words(of: typed).last, !(typed.last?.isWhitespace ?? true) {
      typed = String(typed[..<last.start])
      isRemoval = last.isRemoval
      if text.text[last.start] == "+", !tag.hasPrefix("+"), !tag.hasPrefix("-") { typed += "+" }
    }
    text = TextField(typed + TagWord.typed(tag, isRemoval: isRemoval) + " ")
    return true
  }
}

extension TagChange {
  /// What it does, in words: `puts on #emea, takes off #old`; nil where it does nothing.
  var words: String? {
    func list(_ tags: [String]) -> String { tags.map { "#\($0)" }.joined(separator: " ") }
    let parts = [
      added.isEmpty ? nil : "Puts on \(list(added))",
      removed.isEmpty
        ? nil : added.isEmpty ? "Takes off \(list(removed))" : "takes off \(list(removed))",
    ]
    let words = parts.compactMap { $0 }.joined(separator: ", ")
    return words.isEmpty ? nil : words
  }
}
