import Foundation

extension Unicode.Scalar {
  /// The nearest ASCII character: accents lose their marks, what has none becomes `?`.
  var asciiValue: UInt32 {
    if let likeness = Self.likenesses[self] { return likeness.value }
    let base = String(self).decomposedStringWithCanonicalMapping.unicodeScalars.first
    guard let base, (0x20...0x7E).contains(base.value) else { return 0x3F }
    return base.value
  }

  private static let likenesses: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{A0}": " ", "\u{2002}": " ", "\u{2003}": " ", "\u{2009}": " ", "\u{202F}": " ",
    "‘": "'", "’": "'", "‚": "'", "′": "'", "´": "'", "“": "\"", "”": "\"", "„": "\"",
    "«": "\"", "»": "\"", "‹": "'", "›": "'", "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-",
    "−": "-", "…": "~", "•": "*", "·": ".", "×": "x", "÷": "/", "→": ">", "←": "<", "↑": "^",
    "↓": "v", "─": "-", "│": "|", "▲": "^", "▼": "v", "●": "*", "○": "o", "█": "#", "░": "-",
    "ß": "s", "æ": "a", "Æ": "A", "œ": "o", "Œ": "O", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D",
    "ð": "d", "Ð": "D", "þ": "t", "Þ": "T", "ł": "l", "Ł": "L", "ı": "i", "ħ": "h", "Ħ": "H",
    "€": "E", "£": "L", "¥": "Y", "¢": "c", "©": "c", "®": "R", "°": "o", "¡": "!", "¿": "?",
  ]
}
