/// Where a text stops being JSON5, and why.
///
/// Foundation's reader says only that a text is none.
struct JSON5Fault: Error, Equatable {
  let line: Int
  let why: String

  /// Finds the first fault; nil where there is none, or none that is known here.
  init?(in bytes: [UInt8]) {
    var walk = Walk(bytes: bytes)
    do throws(JSON5Fault) {
      try walk.document()
      return nil
    } catch {
      self = error
    }
  }

  private init(line: Int, why: String) {
    self.line = line
    self.why = why
  }

  /// A walk over a text by the grammar of JSON5.
  private struct Walk {
    let bytes: [UInt8]
    private var place = 0
    private var depth = 0

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
        try skipBlanks()
        guard take(",") else {
          if take(end) { break }
          throw fault("a comma or \(end) is missing")
        }
      }
      depth -= 1
    }

    private mutating func key() throws(JSON5Fault) {
      if next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") {
        try string()
      } else if word().isEmpty {
        throw fault("a key or } is missing")
      }
      try skipBlanks()
      guard take(":") else { throw fault("a colon is missing") }
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
}
