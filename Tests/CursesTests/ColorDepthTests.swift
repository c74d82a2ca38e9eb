import Canvas
import Testing

@testable import Curses

@Suite struct ColorDepthTests {
  @Test(
    arguments: [
      (-1, false, .none), (2, false, .none), (8, false, .eight), (16, false, .sixteen),
      (88, false, .sixteen), (256, false, .indexed), (1 << 24, true, .full),
    ] as [(Int, Bool, ColorDepth)])
  func `the depth is what can be drawn`(colors: Int, isDirect: Bool, depth: ColorDepth) {
    #expect(ColorDepth(colors: colors, isDirect: isDirect) == depth)
  }

  @Test(
    arguments: [
      ("truecolor", false, true), ("24bit", false, true), (nil, true, true), (nil, false, false),
      ("yes", false, false),
    ] as [(String?, Bool, Bool)])
  func `true colour is known by the environment or by terminfo`(
    colorTerm: String?, hasFlag: Bool, isFull: Bool
  ) {
    #expect(ColorDepth.isFull(colorTerm: colorTerm, hasFlag: hasFlag) == isFull)
  }

  @Test(
    arguments: [("C", true), ("POSIX", true), ("de_DE.UTF-8", false), (nil, false)]
      as [(String?, Bool)])
  func `ASCII is drawn for those who ask for it by their locale`(locale: String?, asks: Bool) {
    #expect(Charset.asksForASCII(locale) == asks)
  }
}
