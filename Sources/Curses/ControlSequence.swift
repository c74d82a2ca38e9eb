import Canvas

/// Sequences that begin with `ESC [`: the keys of every terminal in use, the mouse, the focus.
enum ControlSequence {
  static func first(of bytes: ArraySlice<UInt8>) -> KeySequence.Step {
    let body = bytes.dropFirst(2)
    // The Linux console sends F1 to F5 as ESC [ [ A and so on.
    if body.first == 0x5B {
      guard let letter = body.dropFirst().first else { return .incomplete }
      guard (0x41...0x45).contains(letter) else { return .taken(2, nil) }
      return .taken(4, .key(.function(Int(letter) - 0x40)))
    }
    let parameters = body.prefix(64).prefix { (0x20...0x3F).contains($0) }
    guard let final = body.dropFirst(parameters.count).first else { return .incomplete }
    let length = 3 + parameters.count
    guard (0x40...0x7E).contains(final) else { return .taken(length - 1, nil) }
    let text = String(decoding: parameters, as: UTF8.self)
    if final == 0x7E && text == "200" { return .pasteBegins(length) }
    return .taken(length, meaning(of: text, final: final))
  }

  private static func meaning(of parameters: String, final: UInt8) -> Input? {
    if parameters.first == "<" { return mouse(parameters.dropFirst(), final: final) }
    if parameters.first == "?" { return ground(parameters.dropFirst(), final: final) }
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0.prefix { $0 != ":" }) ?? 0 }
    guard parameters.allSatisfy({ $0.isNumber || $0 == ";" || $0 == ":" }) else { return nil }
    let modifiers = numbers.count > 1 ? max(0, numbers[1] - 1) : 0
    switch final {
    case 0x49 where parameters.isEmpty: return .focus(true)
    case 0x4F where parameters.isEmpty: return .focus(false)
    case 0x7E: return number(numbers[0]).map(Input.key)
    default: return key(final, modifiers: modifiers).map(Input.key)
    }
  }

  /// The key of a last byte under modifiers: Shift, Alt and Control are bits 1, 2 and 4.
  static func key(_ final: UInt8, modifiers: Int) -> Key? {
    switch final {
    case 0x43 where modifiers & 6 != 0: .wordRight
    case 0x44 where modifiers & 6 != 0: .wordLeft
    default: letter(final, shifted: modifiers & 1 == 1)
    }
  }

  /// The key that a sequence with this last byte stands for.
  static func letter(_ final: UInt8, shifted: Bool) -> Key? {
    switch final {
    case 0x41: shifted ? .shiftUp : .up
    case 0x42: shifted ? .shiftDown : .down
    case 0x43: .right
    case 0x44: .left
    case 0x46: .end
    case 0x48: .home
    case 0x4D: .enter
    case 0x50...0x53: .function(Int(final) - 0x4F)
    case 0x5A: .backTab
    // rxvt: ESC [ a and ESC [ b with Shift, ESC O a and ESC O b with Control.
    case 0x61: .shiftUp
    case 0x62: .shiftDown
    case 0x63: .wordRight
    case 0x64: .wordLeft
    default: nil
    }
  }

  private static func number(_ number: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23...26: .function(number - 12)
    case 28, 29: .function(number - 13)
    case 31...34: .function(number - 14)
    default: nil
    }
  }

  /// Reads `997;1` or `997;2` of mode 2031: the terminal's colours have turned dark or light.
  private static func ground(_ parameters: Substring, final: UInt8) -> Input? {
    switch (parameters, final) {
    case ("997;1", 0x6E): .ground(.dark)
    case ("997;2", 0x6E): .ground(.light)
    default: nil
    }
  }

  /// Reads `button;column;row` of mode 1006; releases and movements mean nothing.
  private static func mouse(_ parameters: Substring, final: UInt8) -> Input? {
    let numbers = parameters.split(separator: ";").compactMap { Int($0) }
    guard final == 0x4D, numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
    let point = Point(column: numbers[1] - 1, row: numbers[2] - 1)
    // Shift, Alt and Control are bits 4, 8 and 16.
    switch numbers[0] & ~28 {
    case 0: return .mouse(Mouse(action: .press, point: point))
    case 64: return .mouse(Mouse(action: .scrollUp, point: point))
    case 65: return .mouse(Mouse(action: .scrollDown, point: point))
    default: return nil
    }
  }
}
