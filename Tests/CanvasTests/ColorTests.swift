import Canvas
import Testing

@Suite struct ColorTests {
  @Test(
    arguments: [
      (.rgb(255, 0, 0), .indexed, .indexed(196)), (.rgb(128, 128, 128), .indexed, .indexed(244)),
      (.rgb(255, 0, 0), .sixteen, .named(9)), (.rgb(255, 0, 0), .eight, .named(1)),
      (.rgb(1, 2, 3), .full, .rgb(1, 2, 3)), (.rgb(1, 2, 3), .none, .terminalDefault),
      (.indexed(196), .sixteen, .named(9)), (.indexed(5), .sixteen, .named(5)),
      (.named(12), .eight, .named(4)), (.named(12), .indexed, .named(12)),
      (.named(8), .eight, .terminalDefault), (.terminalDefault, .eight, .terminalDefault),
    ] as [(Color, ColorDepth, Color)])
  func `a colour is lowered to the nearest there is`(
    color: Color, depth: ColorDepth, lowered: Color
  ) {
    #expect(color.lowered(to: depth) == lowered)
  }

  @Test(arguments: UInt8.min ... .max)
  func `each of the 256 is nearest to itself`(index: UInt8) throws {
    let (red, green, blue) = try #require(Color.indexed(index).components)
    let lowered = Color.rgb(red, green, blue).lowered(to: .indexed)
    let (lowRed, lowGreen, lowBlue) = try #require(lowered.components)
    #expect(index < 16 || (red, green, blue) == (lowRed, lowGreen, lowBlue))
  }

  @Test func `contrast is that of WCAG`() throws {
    let black = Color.rgb(0, 0, 0)
    let white = Color.rgb(255, 255, 255)
    #expect(Color.contrast(black, white) == 21)
    #expect(Color.contrast(white, white) == 1)
    let grey = try #require(Color.contrast(.rgb(0x77, 0x77, 0x77), white))
    #expect((4.47...4.49).contains(grey))
    #expect(Color.contrast(.terminalDefault, white) == nil)
  }
}
