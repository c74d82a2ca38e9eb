/// The sides on which the lines of a rule leave a cell.
struct RuleArms: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let up = RuleArms(rawValue: 1)
  static let down = RuleArms(rawValue: 2)
  static let left = RuleArms(rawValue: 4)
  static let right = RuleArms(rawValue: 8)
  static let horizontal: RuleArms = [.left, .right]
  static let vertical: RuleArms = [.up, .down]

  /// The line-drawing character with these arms.
  func scalar(in charset: Charset) -> UInt32 {
    switch charset {
    case .unicode: Self.signs[Int(rawValue & 15)].value
    case .spoken, .spokenASCII: 0x20
    case .ascii:
      if isSubset(of: .horizontal) {
        0x2D
      } else if isSubset(of: .vertical) {
        0x7C
      } else {
        0x2B
      }
    }
  }

  private static let signs: [Unicode.Scalar] = [
    " ", "│", "│", "│", "─", "┘", "┐", "┤", "─", "└", "┌", "├", "─", "┴", "┬", "┼",
  ]
}
