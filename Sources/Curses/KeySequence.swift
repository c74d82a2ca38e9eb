import Canvas

/// The first thing that some bytes from a terminal mean.
enum KeySequence {
  enum Step: Equatable {
    /// It goes on in bytes that have not come yet.
    case incomplete
    /// So many bytes are done with; nil where they mean nothing.
    case taken(Int, Input?)
    case pasteBegins(Int)
  }

  static func first(of bytes: ArraySlice<UInt8>) -> Step {
    guard let byte = bytes.first else { return .incomplete }
    switch byte {
    case 0x1B: return escape(bytes)
    case ..<0x20, 0x7F: return .taken(1, control(byte).map(Input.key))
    default: return character(bytes) { .key(.character($0)) }
    }
  }

  /// The key of a control byte, as raw mode sends it.
  private static func control(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x00: .control(" ")
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1B: .escape
    default: .control(Character(Unicode.Scalar(byte + 0x40)))
    }
  }

  private static func escape(_ bytes: ArraySlice<UInt8>) -> Step {
    guard let next = bytes.dropFirst().first else { return .incomplete }
    switch next {
    case 0x5B: return ControlSequence.first(of: bytes)
    case 0x4F: return singleShift(bytes)
    case 0x50, 0x58, 0x5D, 0x5E, 0x5F: return string(bytes)
    // Alt with Backspace takes a word away everywhere; as Escape and Backspace it would not.
    case 0x08, 0x7F: return .taken(2, .key(.control("w")))
    // Escape, and then quickly something else.
    case ..<0x20: return .taken(1, .key(.escape))
    default:
      switch character(bytes.dropFirst(), as: { .key(.alt($0)) }) {
      case .taken(let count, let input): return .taken(count + 1, input)
      case let other: return other
      }
    }
  }

  /// Keys of a keypad in application mode: `ESC O A`, with a modifier `ESC O 5 A`.
  private static func singleShift(_ bytes: ArraySlice<UInt8>) -> Step {
    let rest = bytes.dropFirst(2)
    let digits = rest.prefix { (0x30...0x39).contains($0) }.prefix(2)
    guard let final = rest.dropFirst(digits.count).first else { return .incomplete }
    guard (0x40...0x7E).contains(final) else { return .taken(2 + digits.count, nil) }
    let modifiers = max(0, (Int(String(decoding: digits, as: UTF8.self)) ?? 1) - 1)
    let key = ControlSequence.key(final, modifiers: modifiers & ~1)
    return .taken(3 + digits.count, key.map(Input.key))
  }

  /// An answer of the terminal to something asked: taken whole, so that it is never typed text.
  private static func string(_ bytes: ArraySlice<UInt8>) -> Step {
    for index in bytes.indices.dropFirst(2) {
      switch bytes[index] {
      case 0x07: return .taken(index - bytes.startIndex + 1, nil)
      case 0x1B:
        guard index + 1 < bytes.endIndex else { return .incomplete }
        return .taken(index - bytes.startIndex + (bytes[index + 1] == 0x5C ? 2 : 0), nil)
      // Nothing else ends a string: a key of this kind means that there was none.
      case ..<0x20: return .taken(index - bytes.startIndex, nil)
      default: continue
      }
    }
    return bytes.count > 1 << 16 ? .taken(bytes.count, nil) : .incomplete
  }

  private static func character(
    _ bytes: ArraySlice<UInt8>, as input: (Character) -> Input
  ) -> Step {
    guard let byte = bytes.first else { return .incomplete }
    let length =
      switch byte {
      case ..<0x80: 1
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 0 else { return .taken(1, nil) }
    let follow = bytes.dropFirst().prefix(length - 1).prefix { $0 & 0xC0 == 0x80 }
    guard follow.count == length - 1 else {
      return bytes.count == follow.count + 1 ? .incomplete : .taken(follow.count + 1, nil)
    }
    let text = String(validating: bytes.prefix(length), as: UTF8.self)
    guard let scalar = text?.unicodeScalars.first, !(0x80...0x9F).contains(scalar.value) else {
      return .taken(length, nil)
    }
    return .taken(length, input(Character(scalar)))
  }

  /// The whole answers of the terminal among some bytes: strings, and `ESC [ ?` sequences.
  static func replies(in bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var replies: [ArraySlice<UInt8>] = []
    var rest = bytes[...]
    while case .taken(let count, let input) = first(of: rest), count > 0 {
      if input == nil, rest.first == 0x1B, count > 2 { replies.append(rest.prefix(count)) }
      rest = rest.dropFirst(count)
    }
    return replies
  }
}
