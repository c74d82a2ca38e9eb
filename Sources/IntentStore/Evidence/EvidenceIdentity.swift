import Foundation
import Intent

extension Evidence {
  /// The same for two tellings of one piece about one company, and for ever: it is in people's
  /// files.
  ///
  /// Of a million pieces of one company two different ones share it once in forty million stores.
  var identity: Int64 {
    var hash = StableHash()
    hash.combine(UInt64(kind.code))
    hash.combine(observedAt.timeIntervalSince1970.bitPattern)
    hash.combine(source)
    hash.combine(headline)
    return Int64(bitPattern: hash.value)
  }
}

/// A hash that does not change from run to run, unlike `Hasher`.
private struct StableHash {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func combine(_ word: UInt64) {
    // The multiplier is 2^64 over the golden ratio; the shift brings high bits down again.
    value = (value ^ word) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 29
  }

  mutating func combine(_ text: String) {
    var word: UInt64 = 0
    var count: UInt64 = 0
    for byte in text.utf8 {
      word = word << 8 | UInt64(byte)
      count &+= 1
      if count & 7 == 0 { combine(word) }
    }
    combine(word)
    combine(count)
  }
}
