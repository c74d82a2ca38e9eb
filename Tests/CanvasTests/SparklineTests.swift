import Canvas
import Testing

@Suite struct SparklineTests {
  @Test func `a course rises from the lowest to the highest, with gaps`() {
    let values = [0, nil, 50, 100, 200, -5]
    #expect(Sparkline.text(values, in: 0...100, charset: .unicode) == "▁ ▅██▁")
    #expect(Sparkline.text(values, in: 0...100, charset: .ascii) == "_ -##_")
  }

  @Test func `a range of one value, or of all there are, divides by nothing`() {
    #expect(Sparkline.text([3, 4], in: 3...3, charset: .unicode) == "▁▁")
    #expect(Sparkline.text([.min, .max], in: .min ... .max, charset: .unicode) == "▁█")
  }
}
