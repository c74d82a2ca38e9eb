import Foundation
import Intent

/// The words of every row, folded once, so that 100,000 are searched between two key presses.
///
/// All texts stand in one run of bytes: the name, a line feed, the domain, then each tag after a
/// line feed. Which letters a text has is kept as a mask: most texts are ruled out by it alone.
struct SearchIndex: Sendable {
  private var bytes: [UInt8] = []
  private var starts: [Int32] = [0]
  private var masks: [UInt64] = []
  private var nameLengths: [Int32] = []

  var count: Int { masks.count }

  mutating func reserveCapacity(_ rows: Int) {
    bytes.reserveCapacity(rows * 40)
    starts.reserveCapacity(rows + 1)
    masks.reserveCapacity(rows)
    nameLengths.reserveCapacity(rows)
  }

  mutating func append(_ row: WatchlistRow) {
    let (text, nameLength) = Self.text(of: row)
    bytes += text
    starts.append(Int32(bytes.count))
    masks.append(Self.mask(of: text))
    nameLengths.append(Int32(nameLength))
  }

  /// Takes in that a row reads differently now.
  mutating func replace(_ slot: Int, with row: WatchlistRow) {
    let (text, nameLength) = Self.text(of: row)
    let range = Int(starts[slot])..<Int(starts[slot + 1])
    let growth = Int32(text.count - range.count)
    bytes.replaceSubrange(range, with: text)
    masks[slot] = Self.mask(of: text)
    nameLengths[slot] = Int32(nameLength)
    guard growth != 0 else { return }
    for later in (slot + 1)..<starts.count { starts[later] += growth }
  }

  /// Keeps of some slots those whose text has a word in it, or those that have not.
  func filter(_ slots: [Int32], having word: String, wanted: Bool) -> [Int32] {
    let needle = Self.folded(word)
    guard !needle.isEmpty else { return slots }
    let mask = Self.mask(of: needle)
    return bytes.withUnsafeBufferPointer { bytes in
      needle.withUnsafeBufferPointer { needle in
        slots.filter { slot in
          let slot = Int(slot)
          let has =
            masks[slot] & mask == mask
            && bytes[Int(starts[slot])..<Int(starts[slot + 1])].has(needle)
          return has == wanted
        }
      }
    }
  }

  /// The first eight bytes of a name as a number that sorts as the name does.
  func namePrefix(_ slot: Int) -> UInt64 {
    let start = Int(starts[slot])
    var prefix: UInt64 = 0
    for offset in 0..<8 {
      let byte = offset < Int(nameLengths[slot]) ? bytes[start + offset] : 0
      prefix = prefix << 8 | UInt64(byte)
    }
    return prefix
  }

  /// Whether one row's name, then its domain, comes before another's.
  func precedes(_ first: Int, _ second: Int) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in
      let a = bytes[Int(starts[first])..<Int(starts[first + 1])]
      let b = bytes[Int(starts[second])..<Int(starts[second + 1])]
      return a.lexicographicallyPrecedes(b)
    }
  }

  /// Lower-case and without accents, as bytes.
  static func folded(_ text: String) -> [UInt8] {
    var text = text
    let isPlain = text.withUTF8 { bytes in bytes.allSatisfy { $0 < 0x80 } }
    guard isPlain else {
      let options: String.CompareOptions = [
        .caseInsensitive, .diacriticInsensitive, .widthInsensitive,
      ]
      return Array(text.folding(options: options, locale: nil).lowercased().utf8)
    }
    return text.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  }

  private static func text(of row: WatchlistRow) -> (bytes: [UInt8], nameLength: Int) {
    var bytes = folded(row.name)
    let nameLength = bytes.count
    bytes.append(0x0A)
    bytes += row.domain.rawValue.utf8
    if row.domain.rawValue.contains("xn--") { bytes += [0x0A] + folded(row.domain.shown) }
    for tag in row.tags { bytes += [0x0A] + folded(tag) }
    return (bytes, nameLength)
  }

  /// One bit for each letter and digit that is there, and one each for some of the rest.
  private static func mask(of bytes: [UInt8]) -> UInt64 {
    bytes.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  fileprivate func has(_ needle: UnsafeBufferPointer<UInt8>) -> Bool {
    let last = endIndex - needle.count
    guard startIndex <= last else { return false }
    let first = needle[0]
    var at = startIndex
    while at <= last {
      if base[at] == first {
        var matched = 1
        while matched < needle.count, base[at + matched] == needle[matched] { matched += 1 }
        if matched == needle.count { return true }
      }
      at += 1
    }
    return false
  }
}
