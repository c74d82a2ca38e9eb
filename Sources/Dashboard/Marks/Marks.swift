/// Which companies are marked, by their slots in the table.
struct Marks: Equatable, Sendable {
  private var flags: [Bool] = []
  private(set) var count = 0

  init(_ slots: some Sequence<Int32> = []) {
    for slot in slots { set(slot, true) }
  }

  var isEmpty: Bool { count == 0 }

  subscript(slot: Int32) -> Bool { Int(slot) < flags.count && flags[Int(slot)] }

  mutating func set(_ slot: Int32, _ isMarked: Bool) {
    guard self[slot] != isMarked else { return }
    if flags.count <= Int(slot) {
      flags += Array(repeating: false, count: Int(slot) + 1 - flags.count)
    }
    flags[Int(slot)] = isMarked
    count += isMarked ? 1 : -1
  }
}
