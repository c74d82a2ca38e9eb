import Canvas
import Testing

@testable import Curses

@Suite struct KeyDecoderTests {
  var decoder = KeyDecoder()

  @Test(
    arguments: [
      ("j", [.character("j")]), ("é会😀", [.character("é"), .character("会"), .character("😀")]),
      ("\u{1B}[A\u{1B}OA", [.up, .up]), ("\u{1B}[B\u{1B}OB", [.down, .down]),
      ("\u{1B}[C\u{1B}OC\u{1B}[D\u{1B}OD", [.right, .right, .left, .left]),
      ("\u{1B}[H\u{1B}OH\u{1B}[1~\u{1B}[7~", [.home, .home, .home, .home]),
      ("\u{1B}[F\u{1B}OF\u{1B}[4~\u{1B}[8~", [.end, .end, .end, .end]),
      ("\u{1B}[5~\u{1B}[6~\u{1B}[2~\u{1B}[3~", [.pageUp, .pageDown, .insert, .delete]),
      ("\u{1B}OP\u{1B}[11~\u{1B}[[A", [.function(1), .function(1), .function(1)]),
      ("\u{1B}[15~\u{1B}[[E\u{1B}[24~", [.function(5), .function(5), .function(12)]),
      ("\u{1B}[1;2A\u{1B}[1;2B\u{1B}[a", [.shiftUp, .shiftDown, .shiftUp]),
      ("\u{1B}[1;5C\u{1B}[3;5~\u{1B}O5C", [.wordRight, .delete, .wordRight]),
      ("\u{1B}[1;3D\u{1B}[1;2D\u{1B}Oc", [.wordLeft, .left, .wordRight]),
      ("\u{1B}[Z\t\r\n\u{1B}OM", [.backTab, .tab, .enter, .enter, .enter]),
      ("\u{8}\u{7F}", [.backspace, .backspace]),
      ("\u{3}\u{12}\u{0}\u{1C}", [.control("c"), .control("r"), .control(" "), .control("\\")]),
      ("\u{1B}x\u{1B}é", [.alt("x"), .alt("é")]), ("\u{1B}\u{7F}", [.control("w")]),
      ("\u{1B}\r", [.escape, .enter]), ("\u{1B}\u{1B}[A", [.escape, .up]),
      ("\u{1B}[?62;c\u{1B}[99~\u{1B}[5nj", [.character("j")]),
      ("\u{1B}]11;rgb:0/0/0\u{7}\u{1B}P1$r\u{1B}\\k", [.character("k")]),
      ("\u{9B}A", [.character("A")]),
    ] as [(String, [Key])])
  func `what terminals send is read as keys`(bytes: String, keys: [Key]) {
    var decoder = decoder
    #expect(decoder.decode(Array(bytes.utf8)) == keys.map(Input.key))
    #expect(!decoder.awaitsPause)
  }

  @Test(
    arguments: ["\u{1B}[1;2A", "\u{1B}OP", "会", "\u{1B}[[C", "\u{1B}é", "\u{1B}[200~x\u{1B}[201~"])
  func `a sequence may come in pieces`(text: String) {
    var whole = KeyDecoder()
    var pieces = KeyDecoder()
    let expected = whole.decode(Array(text.utf8))
    let inputs = text.utf8.flatMap { pieces.decode([$0]) }
    #expect(expected.count == 1)
    #expect(inputs == expected)
  }

  @Test mutating func `an escape alone is the key once a pause has passed`() {
    #expect(decoder.decode([0x1B]).isEmpty)
    #expect(decoder.awaitsPause)
    #expect(decoder.pause() == [.key(.escape)])
    #expect(decoder.pause().isEmpty)
  }

  @Test mutating func `two bytes and a pause are a letter with Alt`() {
    #expect(decoder.decode(Array("\u{1B}[".utf8)).isEmpty)
    #expect(decoder.pause() == [.key(.alt("["))])
  }

  @Test mutating func `a sequence that is late is never taken for typed text`() {
    #expect(decoder.decode(Array("\u{1B}[1;".utf8)).isEmpty)
    #expect(decoder.pause().isEmpty)
    #expect(decoder.decode(Array("2A".utf8)) == [.key(.shiftUp)])
  }

  @Test mutating func `what is pasted is text, never keys`() {
    let bytes = Array("a\u{1B}[200~q\rd\u{3}\u{1B}[A\r\n\u{1B}[201~b".utf8)
    #expect(
      decoder.decode(bytes)
        == [.key(.character("a")), .paste("q\nd\u{3}\u{1B}[A\n"), .key(.character("b"))])
  }

  @Test mutating func `a paste without end keeps no more than a megabyte`() {
    _ = decoder.decode(Array("\u{1B}[200~".utf8))
    for _ in 0..<40 { _ = decoder.decode(Array(repeating: 0x61, count: 1 << 16)) }
    #expect(!decoder.awaitsPause)
    let inputs = decoder.decode(Array("\u{1B}[201~j".utf8))
    #expect(inputs.count == 2)
    guard case .paste(let text, isCut: true) = inputs.first else {
      Issue.record("no paste: \(inputs.count)")
      return
    }
    #expect(text.utf8.count == KeyDecoder.maximumPaste)
  }

  @Test mutating func `a paste that is too long is cut behind a whole line, and says so`() {
    let lines = Array(repeating: Array("acme.com\r".utf8), count: 1 << 17).joined()
    let inputs = decoder.decode(Array("\u{1B}[200~".utf8) + lines + Array("\u{1B}[201~".utf8))
    let whole = KeyDecoder.maximumPaste / 9
    let text = String(repeating: "acme.com\n", count: whole)
    #expect(inputs == [.paste(text, isCut: true)])
    #expect(decoder.decode(Array("\u{1B}[200~b.com\u{1B}[201~".utf8)) == [.paste("b.com")])
  }

  @Test mutating func `a paste whose end never comes is told of once, and left by Escape`() {
    #expect(decoder.decode(Array("\u{1B}[200~acme".utf8)).isEmpty)
    #expect(decoder.awaitsPaste)
    #expect(decoder.pause() == [.pasteWaits])
    #expect(!decoder.awaitsPaste)
    #expect(decoder.decode([0x1B]) == [.paste("acme")])
    #expect(decoder.pause() == [.key(.escape)])
    #expect(decoder.decode([0x6A]) == [.key(.character("j"))])
  }

  @Test mutating func `a paste that is late goes on, and one that is not holds any byte`() {
    _ = decoder.decode(Array("\u{1B}[200~acme".utf8))
    #expect(decoder.decode([0x03]).isEmpty)
    #expect(decoder.pause() == [.pasteWaits])
    #expect(decoder.decode(Array(".com".utf8)).isEmpty)
    #expect(decoder.awaitsPaste)
    #expect(decoder.decode(Array("\u{1B}[201~".utf8)) == [.paste("acme\u{3}.com")])
  }

  @Test mutating func `control and c end a paste whose end never comes, and then the program`() {
    _ = decoder.decode(Array("\u{1B}[200~acme\u{1B}[2".utf8))
    _ = decoder.pause()
    #expect(decoder.decode([0x03]) == [.paste("acme\u{1B}[2"), .key(.control("c"))])
  }

  @Test(
    arguments: [
      ("\u{1B}[<0;5;3M", .mouse(Mouse(action: .press, point: Point(column: 4, row: 2)))),
      ("\u{1B}[?997;1n", .ground(.dark)), ("\u{1B}[?997;2n", .ground(.light)),
      ("\u{1B}[?997;3n", nil),
      ("\u{1B}[<64;1;1M", .mouse(Mouse(action: .scrollUp, point: Point(column: 0, row: 0)))),
      ("\u{1B}[<69;1;1M", .mouse(Mouse(action: .scrollDown, point: Point(column: 0, row: 0)))),
      ("\u{1B}[I", .focus(true)), ("\u{1B}[O", .focus(false)), ("\u{1B}[<0;5;3m", nil),
      ("\u{1B}[<0;0;0M", nil), ("\u{1B}[<35;5;3M", nil),
    ] as [(String, Input?)])
  func `the mouse and the focus are read`(bytes: String, input: Input?) {
    var decoder = decoder
    #expect(decoder.decode(Array(bytes.utf8)) == (input.map { [$0] } ?? []))
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `random bytes never stop the keys that come after`(seed: UInt64) {
    var random = Lehmer(state: seed)
    for _ in 0..<500 {
      var decoder = KeyDecoder()
      let bytes = (0..<200).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random)
          : Array("\u{1B}[];O~?<1".utf8)[Int.random(in: 0..<9, using: &random)]
      }
      _ = decoder.decode(bytes)
      _ = decoder.pause()
      // A string without end is left by any control, so by an Enter.
      _ = decoder.decode([0x0D])
      #expect(decoder.decode([0x6A]) == [.key(.character("j"))])
    }
  }
}

/// A generator that gives the same numbers for the same seed.
struct Lehmer: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}
