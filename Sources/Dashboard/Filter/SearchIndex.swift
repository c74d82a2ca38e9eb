import Foundation
import Intent

/// The words of every row, folded once, so that 100,000 are searched between two key presses.
///
/// All texts stand in one run of bytes: the name, a line feed, the domain, then each tag after a
/// mark of its own. Which letters a text has is kept as a mask: most texts are ruled out by it alone.
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
    let start = bytes.count
    let nameLength = Self.append(row, to: &bytes)
    starts.append(Int32(bytes.count))
    masks.append(Self.mask(of: bytes[start...]))
    nameLengths.append(Int32(nameLength))
  }

  /// Takes in that a row reads differently now.
  mutating func replace(_ slot: Int, with row: WatchlistRow) {
    var text: [UInt8] = []
    let nameLength = Self.append(row, to: &text)
    let range = Int(starts[slot])..<Int(starts[slot + 1])
    let growth = Int32(text.count - range.count)
    bytes.replaceSubrange(range, with: text)
    masks[slot] = Self.mask(of: text[...])
    nameLengths[slot] = Int32(nameLength)
    guard growth != 0 else { return }
    for later in (slot + 1)..<starts.count { starts[later] += growth }
  }

  /// Takes in that many rows read differently now, in one pass over all of them.
  mutating func replace(_ slots: [Int], with row: (Int) -> WatchlistRow) {
    guard slots.count > Self.fewRows else {
      for slot in slots { replace(slot, with: row(slot)) }
      return
    }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + slots.count * 8)
    var copied = 0
    var shift: Int32 = 0
    for slot in Set(slots).sorted() {
      for later in copied..<slot { starts[later] += shift }
      let old = Int(starts[slot])..<Int(starts[slot + 1])
      text += bytes[(text.count - Int(shift))..<old.lowerBound]
      starts[slot] = Int32(text.count)
      nameLengths[slot] = Int32(Self.append(row(slot), to: &text))
      masks[slot] = Self.mask(of: text[Int(starts[slot])...])
      shift = Int32(text.count - old.upperBound)
      copied = slot + 1
    }
    for later in copied..<starts.count { starts[later] += shift }
    text += bytes[(text.count - Int(shift))...]
    bytes = text
  }

  private static let fewRows = 16

  /// Strikes out of some slots, one mark each, those whose text has not a folded word in it; with
  /// `wanted` false, those that have.
  ///
  /// Slots are looked at in the order in which their texts stand, whatever order the list is in:
  /// that is several times as fast.
  func strike(_ marks: inout [Bool], unlessHaving needle: [UInt8], wanted: Bool) {
    guard !needle.isEmpty else { return }
    let mask = Self.mask(of: needle[...])
    bytes.withUnsafeBufferPointer { bytes in
      needle.withUnsafeBufferPointer { needle in
        for slot in marks.indices where marks[slot] {
          let has =
            masks[slot] & mask == mask
            && bytes[Int(starts[slot])..<Int(starts[slot + 1])].has(needle)
          marks[slot] = has == wanted
        }
      }
    }
  }

  /// The same by whether a tag begins with a text.
  func strike(_ marks: inout [Bool], unlessTagged tag: [UInt8], wanted: Bool) {
    strike(&marks, unlessHaving: [Self.tagMark] + tag, wanted: wanted)
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
    bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return false }
      let lengths = (
        Int(starts[first + 1] - starts[first]), Int(starts[second + 1] - starts[second])
      )
      let order = memcmp(
        base + Int(starts[first]), base + Int(starts[second]), min(lengths.0, lengths.1))
      return order != 0 ? order < 0 : lengths.0 < lengths.1
    }
  }

  /// Lower-case and without accents, as bytes.
  static func folded(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    append(folded: text, to: &bytes)
    return bytes
  }

  private static func append(folded text: String, to bytes: inout [UInt8]) {
    var text = text
    if !text.utf8.allSatisfy({ $0 < 0x80 }) {
      let options: String.CompareOptions = [
        .caseInsensitive, .diacriticInsensitive, .widthInsensitive,
      ]
      text = text.folding(options: options, locale: nil).lowercased()
    }
    text.withUTF8 { utf8 in
      for byte in utf8 { bytes.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte) }
    }
  }

  /// Appends the text of a row; gives the length of the name in it.
  private static func append(_ row: WatchlistRow, to bytes: inout [UInt8]) -> Int {
    let start = bytes.count
    append(folded: row.name, to: &bytes)
    let nameLength = bytes.count - start
    bytes.append(0x0A)
    append(folded: row.domain.rawValue, to: &bytes)
    if row.domain.isInternational {
      bytes.append(0x0A)
      append(folded: row.domain.shown, to: &bytes)
    }
    for tag in row.tags {
      bytes.append(tagMark)
      append(folded: tag, to: &bytes)
    }
    return nameLength
  }

  /// Stands before each tag, and nowhere in a text that was made one harmless line.
  private static let tagMark: UInt8 = 0x01

  /// One bit for each letter and digit that is there, and one each for some of the rest.
  private static func mask(of bytes: ArraySlice<UInt8>) -> UInt64 {
    var mask: UInt64 = 0
    for byte in bytes { mask |= 1 << UInt64(byte & 63) }
    return mask
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
