import Canvas
import Testing

@Suite struct BarTests {
  @Test(
    arguments: [
      (0, "    "), (1, "████"), (0.5, "██  "), (0.25 + 1.0 / 32, "█▏  "), (0.001, "▏   "),
      (0.999, "███▉"), (-3, "    "), (7, "████"), (.nan, "    "),
    ] as [(Double, String)])
  func `a bar is drawn in eighths, and only the ends look like the ends`(
    fraction: Double, bar: String
  ) {
    #expect(Bar.text(fraction: fraction, columns: 4, charset: .unicode) == bar)
  }

  @Test(arguments: [(0, "----"), (0.5, "##--"), (1, "####"), (0.99, "###-")] as [(Double, String)])
  func `in ASCII it is drawn in whole columns`(fraction: Double, bar: String) {
    #expect(Bar.text(fraction: fraction, columns: 4, charset: .ascii) == bar)
  }

  @Test func `without columns there is no bar`() {
    #expect(Bar.text(fraction: 0.5, columns: 0, charset: .unicode).isEmpty)
  }
}
