/// Parses one JSON value out of bytes (RFC 8259).
///
/// Unlike Foundation's it keeps both of two equal keys, takes numbers as they are written, and
/// refuses deep nesting before it costs stack.
struct JSONParser {
  /// How deep arrays and objects may stand in each other.
  static let deepest = 32

  private let bytes: ArraySlice<UInt8>
  private var index: Int

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  static func value(in bytes: ArraySlice<UInt8>) throws(JSONFault) -> JSONValue {
    var parser = JSONParser(bytes)
    let value = try parser.value(depth: 0)
    parser.skipBlanks()
    guard parser.next == nil else { throw parser.unexpected }
    return value
  }

  private var next: UInt8? { index < bytes.endIndex ? bytes[index] : nil }
  private var column: Int { index - bytes.startIndex + 1 }
  private var unexpected: JSONFault { next == nil ? .ends : .unexpected(column: column) }

  private mutating func skipBlanks() {
    while let next, next == 0x20 || next == 0x0A || next == 0x0D || next == 0x09 { index += 1 }
  }

  private mutating func take(_ byte: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard next == UInt8(ascii: byte) else { return false }
    index += 1
    return true
  }

  private mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
    guard depth <= Self.deepest else { throw .tooDeep }
    skipBlanks()
    switch next {
    case UInt8(ascii: "{"): return .object(try members(depth: depth))
    case UInt8(ascii: "["): return .array(try elements(depth: depth))
    case .quote: return .text(try text())
    case UInt8(ascii: "-")?: return .number(try number())
    case let digit? where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit):
      return .number(try number())
    default: return try word()
    }
  }

  private mutating func members(depth: Int) throws(JSONFault) -> [JSONValue.Member] {
    index += 1
    var members: [JSONValue.Member] = []
    if take("}") { return members }
    repeat {
      skipBlanks()
      guard next == .quote else { throw unexpected }
      let name = try text()
      guard take(":") else { throw unexpected }
      members.append(JSONValue.Member(name: name, value: try value(depth: depth + 1)))
    } while take(",")
    guard take("}") else { throw unexpected }
    return members
  }

  private mutating func elements(depth: Int) throws(JSONFault) -> [JSONValue] {
    index += 1
    var elements: [JSONValue] = []
    if take("]") { return elements }
    repeat { elements.append(try value(depth: depth + 1)) } while take(",")
    guard take("]") else { throw unexpected }
    return elements
  }

  private mutating func word() throws(JSONFault) -> JSONValue {
    let start = index
    while let next, (UInt8(ascii: "A")...UInt8(ascii: "z")).contains(next) || next == 0x2D {
      index += 1
    }
    let word = String(decoding: bytes[start..<index].prefix(20), as: UTF8.self)
    switch word {
    case "true": return .bool(true)
    case "false": return .bool(false)
    case "null": return .null
    case "NaN", "nan", "Infinity", "inf": throw .notANumber(word)
    default:
      if index == bytes.endIndex { throw .ends }
      index = start
      throw unexpected
    }
  }

  private mutating func number() throws(JSONFault) -> String {
    let start = index
    while let next, next != UInt8(ascii: ","), next != UInt8(ascii: "}"),
      next != UInt8(ascii: "]"), next > .blank
    {
      index += 1
    }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    if text == "-Infinity" { throw .notANumber(text) }
    guard text.isDecimalNumber else {
      if index == bytes.endIndex { throw .ends }
      throw .number(column: start - bytes.startIndex + 1)
    }
    return text
  }

  private mutating func text() throws(JSONFault) -> String {
    index += 1
    let start = index
    while let byte = next, byte != .quote, byte != UInt8(ascii: "\\"), byte >= .blank { index += 1 }
    if next == .quote {
      defer { index += 1 }
      return String(decoding: bytes[start..<index], as: UTF8.self)
    }
    return try escapedText(from: start)
  }

  private mutating func escapedText(from start: Int) throws(JSONFault) -> String {
    var text = Array(bytes[start..<index])
    while let byte = next {
      index += 1
      switch byte {
      case .quote: return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text.append(contentsOf: String(try escape()).utf8)
      case 0..<UInt8.blank: throw .text(column: column - 1)
      default: text.append(byte)
      }
    }
    throw .ends
  }

  private mutating func escape() throws(JSONFault) -> Unicode.Scalar {
    guard let byte = next else { throw .ends }
    index += 1
    switch byte {
    case .quote, UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try escapedScalar()
    default: throw .text(column: column - 2)
    }
  }

  /// What follows `\u`; half a surrogate pair becomes U+FFFD.
  private mutating func escapedScalar() throws(JSONFault) -> Unicode.Scalar {
    let unit = try hexUnit()
    guard UTF16.isLeadSurrogate(unit) else { return Unicode.Scalar(unit) ?? "\u{FFFD}" }
    let afterLead = index
    if next == UInt8(ascii: "\\") {
      index += 1
      if next == UInt8(ascii: "u") {
        index += 1
        let trail = try hexUnit()
        if UTF16.isTrailSurrogate(trail) {
          return UTF16.decode(UTF16.EncodedScalar([unit, trail]))
        }
      }
    }
    index = afterLead
    return "\u{FFFD}"
  }

  private mutating func hexUnit() throws(JSONFault) -> UInt16 {
    guard index + 4 <= bytes.endIndex else { throw .ends }
    let digits = String(decoding: bytes[index..<index + 4], as: UTF8.self)
    guard digits.utf8.allSatisfy(\.isHexDigit), let unit = UInt16(digits, radix: 16) else {
      throw .text(column: column - 2)
    }
    index += 4
    return unit
  }
}

extension UInt8 {
  fileprivate var isHexDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
      UInt8(ascii: "A")...UInt8(ascii: "F"):
      true
    default: false
    }
  }
}
