import Canvas
import Testing

@testable import Curses

@Suite struct GroundQuestionTests {
  @Test(
    arguments: [
      ("\u{1B}]11;rgb:0000/0000/0000\u{1B}\\\u{1B}[?62c", .dark),
      ("\u{1B}]11;rgb:ffff/ffff/ffff\u{7}\u{1B}[?62c", .light),
      ("\u{1B}]11;rgb:fd/f6/e3\u{7}\u{1B}[?1;2c", .light),
      ("\u{1B}]11;rgb:1/1/1\u{7}\u{1B}[?1;2c", .dark),
      ("\u{1B}]11;rgba:ffff/ffff/ffff/ffff\u{7}\u{1B}[?6c", nil),
      ("\u{1B}]11;rgb:zz/zz/zz\u{7}\u{1B}[?6c", nil), ("\u{1B}[?6c", nil), ("", nil),
    ] as [(String, Ground?)])
  func `the answer tells light from dark`(answer: String, ground: Ground?) {
    let (found, typed) = GroundQuestion.read(Array(answer.utf8))
    #expect(found == ground)
    #expect(typed.isEmpty)
  }

  @Test func `what was typed meanwhile is kept`() {
    let bytes = Array("jj\u{1B}]11;rgb:0/0/0\u{7}\u{1B}[B\u{1B}[?6cq".utf8)
    let (ground, typed) = GroundQuestion.read(bytes)
    #expect(ground == .dark)
    #expect(typed == Array("jj\u{1B}[Bq".utf8))
  }

  @Test func `the answer is whole when the second question is answered`() {
    #expect(!GroundQuestion.hasAnswer(Array("\u{1B}]11;rgb:0/0/0\u{7}\u{1B}[?6".utf8)))
    #expect(GroundQuestion.hasAnswer(Array("\u{1B}]11;rgb:0/0/0\u{7}\u{1B}[?6c".utf8)))
  }

  @Test(
    arguments: [
      ("15;0", .dark), ("0;15", .light), ("0;default;7", .light), ("7;8", .dark), ("x", nil),
      ("0;default", nil), (nil, nil),
    ] as [(String?, Ground?)])
  func `COLORFGBG names the background last`(value: String?, ground: Ground?) {
    #expect(GroundQuestion.ground(colorFGBG: value) == ground)
  }
}
