import Canvas
import Glibc

/// Whether a terminal is light or dark, found out before its screen is set up.
///
/// The colour is asked for by OSC 11, and behind it what kind of terminal this is (DA1): every
/// terminal answers the second, so that one which does not know the first costs no waiting.
struct GroundQuestion {
  private(set) var ground: Ground?

  /// What was typed meanwhile, which is not to be lost.
  private(set) var typed: [UInt8] = []

  private static let question = "\u{1B}]11;?\u{1B}\\\u{1B}[c"
  private static let patience: Int32 = 120

  /// Asks, and puts the terminal's modes back as they were.
  init(input: Descriptor, output: Descriptor) {
    guard let before = input.modes else { return }
    var modes = before
    cfmakeraw(&modes)
    input.set(modes)
    defer { input.set(before) }
    output.write(Self.question)
    let clock = ContinuousClock()
    let deadline = clock.now + .milliseconds(Int(Self.patience))
    var bytes: [UInt8] = []
    while true {
      let left = (deadline - clock.now) / .milliseconds(1)
      guard left > 0, input.waitForInput(milliseconds: Int32(left.rounded(.up))) else { break }
      let chunk = input.read()
      guard !chunk.isEmpty else { break }
      bytes += chunk
      if Self.hasAnswer(bytes) { break }
    }
    (ground, typed) = Self.read(bytes)
  }

  /// Tells the ground of a colour that `COLORFGBG` names last, as rxvt and Konsole set it.
  static func ground(colorFGBG: String?) -> Ground? {
    guard let last = colorFGBG?.split(separator: ";").last, let number = UInt8(last), number < 16
    else { return nil }
    return number == 7 || number > 8 ? .light : .dark
  }

  static func hasAnswer(_ bytes: [UInt8]) -> Bool {
    KeySequence.replies(in: bytes).contains { $0.starts(with: [0x1B, 0x5B, 0x3F]) }
  }

  /// Takes the answers out of what came; the rest was typed.
  static func read(_ bytes: [UInt8]) -> (Ground?, typed: [UInt8]) {
    let replies = KeySequence.replies(in: bytes)
    var typed = bytes
    for reply in replies.reversed() { typed.removeSubrange(reply.indices) }
    return (replies.lazy.compactMap(ground(reply:)).first, typed)
  }

  /// Reads `rgb:RRRR/GGGG/BBBB`, with one to four hexadecimal digits each.
  ///
  /// Byte by byte: the first search in a string costs a start of the program a millisecond.
  private static func ground(reply: ArraySlice<UInt8>) -> Ground? {
    let beginning = "\u{1B}]11;rgb:".utf8
    guard reply.starts(with: beginning) else { return nil }
    let colors = String(decoding: reply.dropFirst(beginning.count), as: UTF8.self)
    let parts = colors.split(separator: "/").map { part in part.prefix { $0.isHexDigit } }
    let values = parts.compactMap { part in
      UInt32(part, radix: 16).map { $0 * 255 / ((1 << (4 * UInt32(part.count))) - 1) }
    }
    guard values.count == 3 else { return nil }
    let color = Color.rgb(UInt8(values[0]), UInt8(values[1]), UInt8(values[2]))
    return (color.luminance ?? 0) > 0.18 ? .light : .dark
  }
}
