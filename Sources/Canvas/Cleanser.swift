import CWidth

/// Decides, scalar by scalar, what of a text reaches the screen.
///
/// Text comes from outside and is not to be trusted: controls and what reorders, hides or joins
/// text is left out, blanks of every kind become a space, what libc cannot show becomes U+FFFD.
/// A joined family becomes its first emoji and a flag its two letters, because terminals do not
/// agree on how wide they are. The same rules measure text and draw it, so the two always agree.
struct Cleanser {
  enum Piece {
    case nothing
    /// A character of one or two columns; in ASCII one of two columns is drawn twice.
    case character(UInt32, columns: Int)
    /// A mark that stands on the character before.
    case mark(UInt32)
  }

  private let charset: Charset
  private var last: Unicode.Scalar = "\0"
  private var isJoined = false

  init(_ charset: Charset) {
    self.charset = charset
  }

  mutating func piece(for scalar: Unicode.Scalar) -> Piece {
    let joined = isJoined
    isJoined = false
    switch scalar.value {
    case 0x20...0x7E:
      last = scalar
      return .character(scalar.value, columns: 1)
    case 0x09, 0x0A, 0x0B, 0x0C, 0x85, 0x2028, 0x2029:
      last = " "
      return .character(0x20, columns: 1)
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x034F, 0x180B...0x180F, 0x20E3, 0xFE00...0xFE0F,
      0x1F3FB...0x1F3FF, 0xE0000...0xE0FFF:
      return .nothing
    case 0x200D:
      isJoined = last.isPictograph
      return .nothing
    case 0x1F1E6...0x1F1FF:
      last = scalar
      return .character(scalar.value - 0x1F1E6 + 0x41, columns: 1)
    default:
      return shown(scalar, joined: joined)
    }
  }

  private mutating func shown(_ scalar: Unicode.Scalar, joined: Bool) -> Piece {
    if joined && scalar.isPictograph { return .nothing }
    let columns = Int(cwidth_columns(scalar.value))
    switch columns {
    case 0:
      guard last != "\0", !charset.isASCII, scalar.isMark else { return .nothing }
      return .mark(scalar.value)
    case 1, 2:
      last = scalar
      return .character(
        charset.isASCII ? scalar.asciiValue : scalar.value, columns: columns)
    default:
      last = scalar
      return .character(charset.isASCII ? 0x3F : 0xFFFD, columns: 1)
    }
  }
}

extension Unicode.Scalar {
  /// Digits and signs count as emoji in Unicode's table; nothing below U+203C is drawn as one.
  fileprivate var isPictograph: Bool { value >= 0x203C && properties.isEmoji }

  /// The vowels and finals of Hangul are letters that stand on the letter before.
  fileprivate var isMark: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark, .otherLetter: true
    default: false
    }
  }
}
