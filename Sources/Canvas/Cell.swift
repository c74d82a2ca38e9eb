/// One place on the screen: a character, what it means, and how it is emphasised.
///
/// It holds no references and has no padding, so that frames are copied and compared as memory.
package struct Cell: Hashable, Sendable {
  /// Which part of a character a cell holds.
  package enum Part: UInt8, Sendable {
    case whole
    /// The left half of a wide character, which holds its text.
    case left
    /// The right half of a wide character, which holds none.
    case right
  }

  package static let blank = Cell(unchecked: 0x20, role: .text, emphasis: [])

  /// The most combining marks a cell keeps.
  package static let maximumMarks = 4

  /// The character without its marks; 0 in a right half.
  package internal(set) var scalar: UInt32

  /// The combining marks, in order; 0 where there is none.
  package internal(set) var marks: (UInt32, UInt32, UInt32, UInt32) {
    get { (mark0, mark1, mark2, mark3) }
    set { (mark0, mark1, mark2, mark3) = newValue }
  }

  package var role: Role
  package var emphasis: Emphasis
  package internal(set) var part: Part

  /// Where the lines of a rule leave this cell; empty where there is no rule.
  var arms: RuleArms

  private var mark0: UInt32 = 0
  private var mark1: UInt32 = 0
  private var mark2: UInt32 = 0
  private var mark3: UInt32 = 0

  init(
    unchecked scalar: UInt32, role: Role, emphasis: Emphasis, part: Part = .whole,
    arms: RuleArms = []
  ) {
    self.scalar = scalar
    self.role = role
    self.emphasis = emphasis
    self.part = part
    self.arms = arms
  }

  /// Tells whether a cell carries combining marks.
  package var hasMarks: Bool { mark0 != 0 }

  /// Adds a combining mark; what comes after the fourth is dropped.
  mutating func add(mark: UInt32) {
    if mark0 == 0 {
      mark0 = mark
    } else if mark1 == 0 {
      mark1 = mark
    } else if mark2 == 0 {
      mark2 = mark
    } else if mark3 == 0 {
      mark3 = mark
    }
  }

  /// The character with its marks; empty in a right half.
  package var text: String {
    var text = ""
    for value in [scalar, mark0, mark1, mark2, mark3] where value != 0 {
      Unicode.Scalar(value).map { text.unicodeScalars.append($0) }
    }
    return text
  }
}
