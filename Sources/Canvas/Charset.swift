/// The characters a frame may hold.
package enum Charset: Sendable {
  case unicode

  /// Nothing outside ASCII ever reaches a cell: for `LANG=C` and for fonts without signs.
  case ascii

  /// Nothing is drawn with characters: for a voice that reads the screen aloud.
  case spoken

  /// ``spoken``, and nothing outside ASCII.
  case spokenASCII

  package init(isASCII: Bool, isSpoken: Bool) {
    self =
      switch (isASCII, isSpoken) {
      case (false, false): .unicode
      case (true, false): .ascii
      case (false, true): .spoken
      case (true, true): .spokenASCII
      }
  }

  package var isASCII: Bool { self == .ascii || self == .spokenASCII }
  package var isSpoken: Bool { self == .spoken || self == .spokenASCII }
}
