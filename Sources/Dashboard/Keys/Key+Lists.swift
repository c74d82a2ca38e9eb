import Canvas

extension Key {
  /// The place in the list of a dialog that it goes to; nil for a key that does not move there.
  func place(from position: Int, of count: Int, page: Int) -> Int? {
    let wanted: Int
    switch self {
    case .down, .character("j"): wanted = position + 1
    case .up, .character("k"): wanted = position - 1
    case .pageDown, .control("d"), .control("f"): wanted = position + page
    case .pageUp, .control("u"), .control("b"): wanted = position - page
    case .home, .character("g"): wanted = 0
    case .end, .character("G"): wanted = count - 1
    default: return nil
    }
    return max(0, min(wanted, count - 1))
  }
}
