import Foundation

extension Domain {
  /// Whether it has a label with letters outside ASCII, which is kept as an A-label.
  package var isInternational: Bool {
    // Byte by byte, because searching a text for a text takes a microsecond for each row of a list.
    var labels = rawValue.utf8[...]
    while !labels.starts(with: "xn--".utf8) {
      guard let dot = labels.firstIndex(of: UInt8(ascii: ".")) else { return false }
      labels = labels[dot...].dropFirst()
    }
    return true
  }

  /// The domain as people read it, with U-labels.
  ///
  /// A label that mixes Latin with Cyrillic or Greek letters is a look-alike of another and stays
  /// an A-label.
  package var shown: String {
    guard isInternational, let host = URLComponents(string: "https://" + rawValue)?.host
    else { return rawValue }
    let encoded = rawValue.split(separator: ".")
    let decoded = host.split(separator: ".")
    guard encoded.count == decoded.count else { return rawValue }
    return zip(encoded, decoded)
      .map { $1.mixesScripts || String($1).oneLine != $1 ? $0 : $1 }
      .joined(separator: ".")
  }
}

extension Substring {
  fileprivate var mixesScripts: Bool {
    var hasLatin = false
    var hasCyrillicOrGreek = false
    for scalar in unicodeScalars where scalar.properties.isAlphabetic {
      switch scalar.value {
      case 0x41...0x24F, 0x1E00...0x1EFF: hasLatin = true
      case 0x370...0x52F, 0x1C80...0x1C8F, 0x1F00...0x1FFF, 0x2DE0...0x2DFF, 0xA640...0xA69F:
        hasCyrillicOrGreek = true
      default: break
      }
    }
    return hasLatin && hasCyrillicOrGreek
  }
}
