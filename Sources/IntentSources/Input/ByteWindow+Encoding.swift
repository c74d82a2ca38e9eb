import Foundation

extension ByteWindow {
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Begins to read: refuses UTF-16 and binary data, and passes over a byte order mark.
  mutating func begin() throws {
    while unread.count < 64, !isAtEnd { try fill() }
    let first = Array(bytes[unread].prefix(64))
    if first.starts(with: [0xFF, 0xFE]) || first.starts(with: [0xFE, 0xFF]) || isSpaced(first) {
      throw FileError(file.path, .utf16)
    }
    if let zero = bytes[unread].firstIndex(of: 0) {
      let lines = bytes[unread.lowerBound..<zero].count { $0 == .lineFeed }
      throw FileError(file.path, .binary(line: line + lines))
    }
    skipByteOrderMark()
  }

  /// Whether every other byte is 0, as in UTF-16 without a mark.
  private func isSpaced(_ first: [UInt8]) -> Bool {
    let zeros = first.indices.filter { first[$0] == 0 }
    return zeros.count >= 2 && zeros.count * 2 >= first.count - 1
      && Set(zeros.map { $0 % 2 }).count == 1
  }

  mutating func skipByteOrderMark() {
    if bytes[unread].starts(with: Self.byteOrderMark) { consume(Self.byteOrderMark.count) }
  }

  /// Refuses a part of the unread bytes that is not UTF-8, naming its line.
  func checkEncoding(_ range: Range<Int>) throws {
    let start = unread.lowerBound + range.lowerBound
    let part = bytes.span.extracting(start..<unread.lowerBound + range.upperBound)
    do {
      _ = try UTF8Span(validating: part)
    } catch {
      let before = bytes[start..<start + error.byteOffsets.lowerBound]
      throw FileError(file.path, .notUTF8(line: line + before.count { $0 == UInt8(ascii: "\n") }))
    }
  }

  /// The first byte that is no blank and no line end, nil when there is none; passes over the
  /// empty lines before it.
  mutating func firstSign() throws -> UInt8? {
    while true {
      let sign = bytes[unread].firstIndex { $0 != .blank && !(0x09...0x0D).contains($0) }
      let blanks = bytes[unread.lowerBound..<(sign ?? unread.upperBound)]
      let lineStart = blanks.lastIndex { $0 == .lineFeed || $0 == .carriageReturn }
      line += blanks.count { $0 == .lineFeed }
      let start = sign == nil ? blanks.endIndex : lineStart.map { $0 + 1 } ?? blanks.startIndex
      consume(start - blanks.startIndex)
      if let sign { return bytes[sign] }
      if isAtEnd { return nil }
      try fill()
    }
  }
}
