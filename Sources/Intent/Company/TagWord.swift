/// One tag as it is typed in a change of tags.
package struct TagWord: Hashable, Sendable {
  package let isRemoval: Bool

  /// Without its sign and its quotes; empty while only these have been typed.
  package let name: String

  /// Where it begins in the text.
  package let start: String.Index

  /// The tags that a text names, in order.
  package static func words(of text: String) -> [TagWord] {
    var words: [TagWord] = []
    var at = text.startIndex
    while at < text.endIndex {
      guard !text[at].partsTags else {
        at = text.index(after: at)
        continue
      }
      let start = at
      let sign = text[at]
      if sign == "+" || sign == "-" { at = text.index(after: at) }
      let name: Substring
      if at < text.endIndex, text[at] == "\"" {
        let first = text.index(after: at)
        let end = text[first...].firstIndex(of: "\"") ?? text.endIndex
        name = text[first..<end]
        at = end < text.endIndex ? text.index(after: end) : end
      } else {
        let end = text[at...].firstIndex(where: \.partsTags) ?? text.endIndex
        name = text[at..<end]
        at = end
      }
      words.append(TagWord(isRemoval: sign == "-", name: String(name), start: start))
    }
    return words
  }

  /// A tag as it has to be typed to be read back.
  package static func typed(_ tag: String, isRemoval: Bool) -> String {
    let needsSign = isRemoval || tag.hasPrefix("+") || tag.hasPrefix("-")
    let sign = needsSign ? (isRemoval ? "-" : "+") : ""
    return sign + (tag.contains(where: \.partsTags) ? "\"\(tag)\"" : tag)
  }
}

extension Character {
  fileprivate var partsTags: Bool { isWhitespace || self == "," }
}
