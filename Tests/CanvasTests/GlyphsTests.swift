import Canvas
import Testing

@Suite struct GlyphsTests {
  @Test(arguments: [Charset.unicode, .ascii])
  func `every sign is one column wide, and ASCII is ASCII`(charset: Charset) {
    let glyphs = Glyphs(charset)
    let signs = Mirror(reflecting: glyphs).children.flatMap { child in
      (child.value as? [String]) ?? [child.value as? String].compactMap(\.self)
    }
    #expect(signs.count > 20)
    #expect(signs.allSatisfy { $0.columns == 1 })
    #expect(charset == .unicode || signs.allSatisfy { $0.utf8.allSatisfy { $0 < 0x7F } })
  }

  @Test(arguments: [Charset.unicode, .ascii])
  func `bands and changes are told apart without colour`(charset: Charset) {
    let glyphs = Glyphs(charset)
    #expect(Set([glyphs.hot, glyphs.warm, glyphs.cold, glyphs.unscored]).count == 4)
    #expect(Set([glyphs.up, glyphs.down, glyphs.same]).count == 3)
  }
}
