import Foundation

/// What a request is about: the path and the query of its first line.
package struct HTTPTarget: Sendable {
  /// One part of a query, `name=value`, unescaped.
  package struct Item: Hashable, Sendable {
    package let name: String
    package let value: String
  }

  /// Unescaped; nil where the escapes are broken.
  package let path: String?

  /// In the order given.
  package let items: [Item]

  /// The name, as it was sent, of the first item whose escapes are broken.
  package let brokenItem: String?

  package let length: Int

  /// Reads a target in origin form or absolute form, RFC 9112, section 3.2.
  package init(_ text: String) {
    length = text.utf8.count
    let text = Self.inOriginForm(text)
    let end = text.firstIndex(of: "?") ?? text.endIndex
    path = Self.unescaped(text[..<end])
    var items: [Item] = []
    var brokenItem: String?
    for part in text[end...].dropFirst().split(separator: "&") {
      let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let value = pair.count == 2 ? pair[1] : ""
      if let name = Self.unescapedWord(pair[0]), let value = Self.unescapedWord(value) {
        items.append(Item(name: name, value: value))
      } else if brokenItem == nil {
        brokenItem = String(pair[0])
      }
    }
    self.items = items
    self.brokenItem = brokenItem
  }

  private static func inOriginForm(_ text: String) -> Substring {
    guard !text.hasPrefix("/"), let scheme = text.range(of: "://") else { return text[...] }
    let rest = text[scheme.upperBound...]
    let start = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
    return rest[start...].hasPrefix("/") ? rest[start...] : "/" + rest[start...]
  }

  /// A space may stand as `+`, as forms send it.
  private static func unescapedWord(_ word: Substring) -> String? {
    guard word.utf8.contains(UInt8(ascii: "+")) else { return unescaped(word) }
    return unescaped(Substring(word.replacing("+", with: " ")))
  }

  private static func unescaped(_ text: Substring) -> String? {
    text.utf8.contains(UInt8(ascii: "%")) ? text.removingPercentEncoding : String(text)
  }
}
