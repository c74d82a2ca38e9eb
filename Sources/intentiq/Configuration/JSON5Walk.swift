/// A walk over a text by the grammar of JSON5, which notes on what line its keys stand.
struct JSON5Walk {
  /// The keys in the order of the text, each with those that lead to it.
  private(set) var keys: [(path: [String], line: Int)] = []

  private let bytes: [UInt8]
  private var path: [String] = []
  private var place = 0

  /// The line of the last key, and where it stands.
  private var lastLine = (place: 0, number: 1)
  private var depth = 0

  /// Keys further down are not noted: no settings of ours are, and a text made for it could fill
  /// the memory.
  private static let notedDepth = 4

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func document() throws(JSON5Fault) {
    try value()
    try skipBlanks()
    if place < bytes.count { throw fault("there is more after the end") }
  }

  private mutating func value() throws(JSON5Fault) {
    try skipBlanks()
    switch next {
    case UInt8(ascii: "{"): try members(until: "}", hasKeys: true)
    case UInt8(ascii: "["): try members(until: "]", hasKeys: false)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): try string()
    default: try plainValue()
    }
  }

  private mutating func members(
    until end: Unicode.Scalar, hasKeys: Bool
  ) throws(JSON5Fault) {
    depth += 1
    if depth > 256 { throw fault("it is nested more than 256 levels deep") }
    place += 1
    while true {
      try skipBlanks()
      if take(end) { break }
      if hasKeys { try key() }
      try value()
      if hasKeys { path.removeLast() }
      try skipBlanks()
      guard take(",") else {
        if take(end) { break }
        throw fault("a comma or \(end) is missing")
      }
    }
    depth -= 1
  }

  private mutating func key() throws(JSON5Fault) {
    let start = place
    if next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") {
      try string()
      note(bytes[(start + 1)..<(place - 1)], at: start)
    } else if word().isEmpty {
      throw fault("a key or } is missing")
    } else {
      note(bytes[start..<place], at: start)
    }
    try skipBlanks()
    guard take(":") else { throw fault("a colon is missing") }
  }

  private mutating func note(_ key: ArraySlice<UInt8>, at start: Int) {
    lastLine.number += bytes[lastLine.place..<start].count { $0 == UInt8(ascii: "\n") }
    lastLine.place = start
    path.append(String(decoding: key, as: UTF8.self))
    if path.count <= Self.notedDepth { keys.append((path, lastLine.number)) }
  }

  private mutating func string() throws(JSON5Fault) {
    let start = place
    let quote = next
    place += 1
    while let byte = next, byte != quote {
      if byte == UInt8(ascii: "\n") { break }
      place += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    guard next == quote else {
      place = start
      throw fault("the closing quote of a text is missing")
    }
    place += 1
  }

  /// A number, `true`, `false` or `null`.
  private mutating func plainValue() throws(JSON5Fault) {
    let start = place
    let word = word()
    guard let first = word.utf8.first else { throw fault("a value is missing") }
    let isNumber = (UInt8(ascii: "+")...UInt8(ascii: "9")).contains(first)
    guard isNumber || ["true", "false", "null", "NaN", "Infinity"].contains(word) else {
      place = start
      throw fault("\(word.prefix(40)) is no value (a text needs quotes)")
    }
  }

  private mutating func word() -> String {
    let start = place
    while let byte = next, Self.isPartOfWord(byte) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func skipBlanks() throws(JSON5Fault) {
    while let byte = next {
      if byte <= 0x20 {
        place += 1
      } else if byte == UInt8(ascii: "/"), place + 1 < bytes.count {
        try skipComment()
      } else {
        return
      }
    }
  }

  private mutating func skipComment() throws(JSON5Fault) {
    let start = place
    place += 2
    switch bytes[start + 1] {
    case UInt8(ascii: "/"):
      while let byte = next, byte != UInt8(ascii: "\n") { place += 1 }
    case UInt8(ascii: "*"):
      while place + 1 < bytes.count {
        place += 1
        if bytes[place - 1] == UInt8(ascii: "*"), bytes[place] == UInt8(ascii: "/") {
          place += 1
          return
        }
      }
      place = start
      throw fault("the end of a comment is missing")
    default:
      place = start
      throw fault("a / stands where none may")
    }
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func take(_ sign: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  private func fault(_ why: String) -> JSON5Fault {
    let line = bytes.prefix(place).count { $0 == UInt8(ascii: "\n") } + 1
    return JSON5Fault(line: line, why: why)
  }

  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"),
      UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), 0x80...0xFF:
      true
    default: false
    }
  }
}
