import Foundation

/// The part of a file that is being looked at: what was read and not yet consumed.
struct ByteWindow {
  /// How long a row may be, in bytes.
  static let longestRow = 1 << 20

  private static let block = 256 << 10

  let file: InputFile

  /// Valid in ``unread``.
  private(set) var bytes: [UInt8] = []
  private(set) var unread = 0..<0
  private(set) var isAtEnd = false
  private(set) var bytesRead: Int64 = 0

  /// Where the unread part begins, counted from 1.
  var line = 1

  init(_ file: InputFile) {
    self.file = file
  }

  /// Reads another block behind the unread part, or finds the end.
  mutating func fill() throws {
    let count = unread.count
    if unread.lowerBound > 0 {
      bytes.withUnsafeMutableBytes { all in
        all.copyMemory(from: UnsafeRawBufferPointer(rebasing: all[unread]))
      }
      unread = 0..<count
    }
    if bytes.count < count + Self.block {
      bytes.append(contentsOf: repeatElement(0, count: count + Self.block - bytes.count))
    }
    let more = try bytes.withUnsafeMutableBytes { all in
      try file.read(into: UnsafeMutableRawBufferPointer(rebasing: all[count...]))
    }
    isAtEnd = more == 0
    bytesRead += Int64(more)
    unread = 0..<count + more
  }

  mutating func consume(_ count: Int) {
    unread = unread.lowerBound + count..<unread.upperBound
  }

  /// The first place of a byte in the unread part, counted from its start.
  func offset(of byte: UInt8) -> Int? {
    bytes[unread].firstIndex(of: byte).map { $0 - unread.lowerBound }
  }

  /// A text of the unread part, counted from its start.
  func text(_ range: Range<Int>) -> String {
    let start = unread.lowerBound
    return String(
      decoding: bytes[start + range.lowerBound..<start + range.upperBound], as: UTF8.self)
  }

  /// Throws away what is unread up to a line end, or to the end of the file.
  mutating func skipLine(endingWith lineEnd: UInt8) throws {
    while true {
      if let offset = offset(of: lineEnd) { return consume(offset + 1) }
      consume(unread.count)
      if isAtEnd { return }
      try fill()
    }
  }
}
