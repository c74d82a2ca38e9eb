import Foundation

/// A JSON document to be written, whose members keep the order in which they were named.
package indirect enum JSON: Sendable {
  case object([(String, JSON)])
  case list([JSON])
  case text(String)
  case number(Double)
  case count(Int)
  case truth(Bool)
  case null

  package static func text(_ text: String?) -> JSON { text.map { .text($0) } ?? .null }
  package static func count(_ count: Int?) -> JSON { count.map { .count($0) } ?? .null }
  package static func instant(_ instant: Date?) -> JSON { .text(instant?.iso8601) }
  package static func texts(_ texts: [String]) -> JSON { .list(texts.map { .text($0) }) }
}

extension JSON: CustomStringConvertible {
  /// The document in lines; what is short and has nothing inside stands on one.
  package var description: String {
    var text = ""
    write(to: &text, indentedBy: 0)
    return text
  }

  private func write(to text: inout String, indentedBy depth: Int) {
    switch self {
    case .object(let members):
      Self.write(members.count, isShort, "{}", to: &text, depth) { index, text in
        Self.write(members[index].0, to: &text)
        text += ": "
        members[index].1.write(to: &text, indentedBy: depth + 1)
      }
    case .list(let elements):
      Self.write(elements.count, isShort, "[]", to: &text, depth) { index, text in
        elements[index].write(to: &text, indentedBy: depth + 1)
      }
    case .text(let value): Self.write(value, to: &text)
    case .number(let value): text += value.isFinite ? Self.shortest(value) : "null"
    case .count(let value): text += String(value)
    case .truth(let value): text += value ? "true" : "false"
    case .null: text += "null"
    }
  }

  /// Whether it is an object or a list of at most three plain values without long texts.
  private var isShort: Bool {
    switch self {
    case .object(let members): members.count <= 3 && members.allSatisfy { $0.1.isPlain }
    case .list(let elements): elements.count <= 3 && elements.allSatisfy(\.isPlain)
    case .text, .number, .count, .truth, .null: true
    }
  }

  private var isPlain: Bool {
    switch self {
    case .object(let members): members.isEmpty
    case .list(let elements): elements.isEmpty
    case .text(let text): text.utf8.count <= 24
    case .number, .count, .truth, .null: true
    }
  }

  private static func write(
    _ count: Int, _ isShort: Bool, _ brackets: String, to text: inout String, _ depth: Int,
    _ writeMember: (Int, inout String) -> Void
  ) {
    guard count > 0 else {
      text += brackets
      return
    }
    let line = isShort ? "" : "\n" + String(repeating: "  ", count: depth + 1)
    text += brackets.prefix(1)
    for index in 0..<count {
      text += index == 0 ? line : isShort ? ", " : "," + line
      writeMember(index, &text)
    }
    text += isShort ? "" : "\n" + String(repeating: "  ", count: depth)
    text += brackets.suffix(1)
  }

  private static func shortest(_ value: Double) -> String {
    Int(exactly: value).map(String.init) ?? value.description
  }

  /// RFC 8259, section 7; DEL and C1 too, since a terminal may obey them.
  private static func write(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
