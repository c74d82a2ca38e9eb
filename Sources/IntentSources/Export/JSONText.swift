import Intent

/// Writes JSON in one line.
enum JSONText {
  /// An object without the members that have no value.
  static func object(_ names: [String], _ values: [ExportValue]) -> String {
    var members: [String] = []
    for (name, value) in zip(names, values) {
      if let json = json(value) { members.append("\"\(name)\":\(json)") }
    }
    return "{" + members.joined(separator: ",") + "}"
  }

  private static func json(_ value: ExportValue) -> String? {
    switch value {
    case .text(let text): text.map(self.text)
    case .lines(let text): text.map(lines)
    case .number(let number): number?.plain
    case .whole(let number): number.map(String.init)
    case .texts(let texts): array(texts.map(text))
    case .prepared(_, let json): json
    }
  }

  static func array(_ elements: [String]) -> String {
    "[" + elements.joined(separator: ",") + "]"
  }

  /// A text in quotes, with its line breaks.
  private static func lines(_ text: String) -> String {
    let lines = text.cleanLines.split(separator: "\n", omittingEmptySubsequences: false)
    return "\""
      + lines.map { String(self.text(String($0)).dropFirst().dropLast()) }
      .joined(separator: "\\n") + "\""
  }

  /// A text in quotes; it is one line, so that only quotes and backslashes need care.
  static func text(_ text: String) -> String {
    let line = text.oneLine
    guard line.utf8.contains(where: { $0 == .quote || $0 == UInt8(ascii: "\\") }) else {
      return "\"" + line + "\""
    }
    var bytes: [UInt8] = [.quote]
    for byte in line.utf8 {
      if byte == .quote || byte == UInt8(ascii: "\\") { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    bytes.append(.quote)
    return String(decoding: bytes, as: UTF8.self)
  }
}
