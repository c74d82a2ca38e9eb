/// A share drawn as a horizontal bar.
package struct Bar {
  /// Draws a share of `0...1`, which is clamped, in exactly so many columns.
  ///
  /// What is above nothing always shows, and what is below the whole never looks whole: the ends
  /// of the scale mean what they say.
  package static func text(fraction: Double, columns: Int, charset: Charset) -> String {
    guard columns > 0 else { return "" }
    let glyphs = Glyphs(charset)
    let steps = glyphs.barPartials.count + 1
    let all = columns * steps
    let share = fraction.isNaN ? 0 : min(max(fraction, 0), 1)
    var filled = Int((share * Double(all)).rounded())
    if share > 0 { filled = max(filled, 1) }
    if share < 1 { filled = min(filled, all - 1) }
    let full = filled / steps
    let rest = filled % steps
    return String(repeating: glyphs.barFull, count: full)
      + (rest > 0 ? glyphs.barPartials[rest - 1] : "")
      + String(repeating: glyphs.barEmpty, count: columns - full - (rest > 0 ? 1 : 0))
  }
}
