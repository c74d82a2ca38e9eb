import Canvas

/// Turns the bytes that a terminal sends into keys, pastes and the rest.
///
/// What is typed is read here and not by ncurses: nothing waits in a queue that nobody sees, an
/// end of file is known from a pause, and every sequence can be tested without a terminal.
struct KeyDecoder {
  /// More of a paste than this is left out, in bytes.
  static let maximumPaste = 1 << 20

  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  /// Bytes that cannot be told yet.
  private var pending: [UInt8] = []

  /// What was pasted so far; nil outside of a paste.
  private var paste: [UInt8]?
  private var isPasteCut = false

  /// Whether the paste has not gone on for a while: its end may never come.
  private var isPasteLate = false

  /// True inside of a paste, until a pause has been told of.
  var awaitsPaste: Bool { paste != nil && !isPasteLate }

  /// True where a pause decides: an Escape alone, or the first byte of an arrow.
  var awaitsPause: Bool { paste == nil && !pending.isEmpty }

  mutating func decode(_ bytes: [UInt8]) -> [Input] {
    var inputs: [Input] = []
    if paste != nil {
      // What a paste holds comes in one go: this was pressed, by one who waits.
      if isPasteLate, bytes == [0x1B] || bytes == [0x03] {
        keep(pending[...])
        pending = []
        endPaste(into: &inputs)
      }
      isPasteLate = false
    }
    let all = pending + bytes
    var rest = all[...]
    reading: while !rest.isEmpty {
      if paste != nil {
        guard takePaste(&rest, into: &inputs) else { break reading }
        continue
      }
      switch KeySequence.first(of: rest) {
      case .incomplete: break reading
      case .pasteBegins(let count):
        paste = []
        rest = rest.dropFirst(count)
      case .taken(let count, let input):
        if let input { inputs.append(input) }
        rest = rest.dropFirst(count)
      }
    }
    pending = Array(rest)
    return inputs
  }

  /// Decides what is pending, because nothing came for a while: an Escape alone is the key.
  ///
  /// A longer sequence goes on waiting: its end is late, and must not be taken for typed text. So
  /// does a paste, which is then left by Escape.
  mutating func pause() -> [Input] {
    if awaitsPaste {
      isPasteLate = true
      return [.pasteWaits]
    }
    guard awaitsPause else { return [] }
    switch pending.count {
    case 1 where pending[0] == 0x1B:
      pending = []
      return [.key(.escape)]
    case 2 where pending[0] == 0x1B && pending[1] < 0x80:
      defer { pending = [] }
      return [.key(.alt(Character(Unicode.Scalar(pending[1]))))]
    default:
      if pending[0] != 0x1B { pending = [] }
      return []
    }
  }

  /// Takes in what of the bytes is pasted; false if the paste goes on in bytes still to come.
  private mutating func takePaste(
    _ bytes: inout ArraySlice<UInt8>, into inputs: inout [Input]
  ) -> Bool {
    guard let end = bytes.firstRange(of: Self.pasteEnd) else {
      // The mark may be cut in two: its length less one is kept for the next time.
      keep(bytes.dropLast(Self.pasteEnd.count - 1))
      bytes = bytes.suffix(Self.pasteEnd.count - 1)
      return false
    }
    keep(bytes[..<end.lowerBound])
    bytes = bytes[end.upperBound...]
    endPaste(into: &inputs)
    return true
  }

  private mutating func keep(_ bytes: ArraySlice<UInt8>) {
    let room = Self.maximumPaste - (paste?.count ?? 0)
    paste?.append(contentsOf: bytes.prefix(room))
    if bytes.count > room { isPasteCut = true }
  }

  private mutating func endPaste(into inputs: inout [Input]) {
    var bytes = (paste ?? [])[...]
    // Half a line may read as something else: acme.co for acme.com.
    if isPasteCut, let end = bytes.lastIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
      bytes = bytes[...end]
    }
    inputs.append(.paste(Self.text(of: bytes), isCut: isPasteCut))
    (paste, isPasteCut, isPasteLate) = (nil, false, false)
  }

  /// Terminals send a line break as a carriage return.
  private static func text(of bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
      .split(omittingEmptySubsequences: false) { $0 == "\r\n" || $0 == "\r" || $0 == "\n" }
      .joined(separator: "\n")
  }
}
