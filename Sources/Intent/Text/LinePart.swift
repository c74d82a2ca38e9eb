/// What becomes of one scalar in a line of text from outside.
enum LinePart {
  case kept, mark, space, joiner, escape, sequenceStart, stringStart, dropped, unknown

  /// Half of a flag, as the plain letter that it stands for.
  case flagLetter(Unicode.Scalar)

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20...0x7E: self = scalar == " " ? .space : .kept
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: self = .space
    case 0x1B: self = .escape
    case 0x9B: self = .sequenceStart
    case 0x90, 0x98, 0x9D, 0x9E, 0x9F: self = .stringStart
    case 0x00...0x1F, 0x7F...0x9F: self = .dropped
    case 0x200D: self = .joiner
    case 0x1F1E6...0x1F1FF:
      self = Unicode.Scalar(scalar.value - 0x1F1E6 + 0x41).map(LinePart.flagLetter) ?? .dropped
    // Soft hyphen, bidi controls, zero-width marks, variation selectors, skin tones, tags.
    case 0xAD, 0x61C, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F,
      0xFE00...0xFE0F, 0xFEFF, 0x1F3FB...0x1F3FF, 0xE0000...0xE0FFF:
      self = .dropped
    case 0x3164, 0x115F, 0x1160, 0xFFA0: self = .dropped
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: self = .space
    default: self = LinePart(category: scalar.properties.generalCategory)
    }
  }

  private init(category: Unicode.GeneralCategory) {
    switch category {
    case .nonspacingMark, .enclosingMark: self = .mark
    case .unassigned, .privateUse, .surrogate: self = .unknown
    case .control, .format: self = .dropped
    default: self = .kept
    }
  }
}
