extension String {
  /// Whether nothing but question marks would be left of most of it in ASCII, as of a name in
  /// Chinese or Arabic script.
  package var isLostInASCII: Bool {
    guard !utf8.allSatisfy({ $0 < 0x80 }) else { return false }
    let letters = unicodeScalars.filter(\.properties.isAlphabetic)
    return letters.count { $0.value != 0x3F && $0.asciiValue == 0x3F } * 2 > letters.count
  }
}
