/// A number made of facts: the same facts choose the same wording, at every run.
struct Seed: Hashable, Sendable {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Takes in a fact (FNV-1a).
  mutating func mix(_ text: String) {
    for byte in text.utf8 { mix(byte) }
    mix(0xFF)
  }

  mutating func mix(_ number: Int) {
    for shift in stride(from: 0, to: 64, by: 8) {
      mix(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  private mutating func mix(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// One of several ways of saying the same.
  ///
  /// The salt keeps the choices of one company independent of each other.
  func choose(_ salt: Int, _ ways: [String]) -> String {
    precondition(!ways.isEmpty, "there must be a way of saying it")
    var mixed = state ^ (UInt64(truncatingIfNeeded: salt) &* 0x9E37_79B9_7F4A_7C15)
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return ways[Int((mixed ^ (mixed >> 31)) % UInt64(ways.count))]
  }
}
