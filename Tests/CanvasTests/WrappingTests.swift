import Canvas
import Testing

@Suite struct WrappingTests {
  @Test(
    arguments: [
      ("", 10, []),
      ("one two three", 7, ["one two", "three"]),
      ("one two three", 6, ["one", "two", "three"]),
      ("one  two", 20, ["one two"]),
      ("one\n\ntwo", 20, ["one", "", "two"]),
      ("abcdefgh ij", 3, ["abc", "def", "gh", "ij"]),
      ("a abcdefgh", 4, ["a", "abcd", "efgh"]),
      ("株式会社", 5, ["株式", "会社"]),
      ("株式", 1, ["株", "式"]),
      ("text", 0, []),
    ] as [(String, Int, [String])])
  func `a paragraph breaks between words and cuts long ones`(
    text: String, columns: Int, lines: [String]
  ) {
    #expect(text.wrapped(to: columns) == lines)
  }
}
