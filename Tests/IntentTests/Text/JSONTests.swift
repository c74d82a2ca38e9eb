import Testing

@testable import Intent

@Suite struct JSONTests {
  @Test func `members keep their order, short values stand on one line`() {
    let json = JSON.object([
      ("b", .count(1)), ("a", .text("x")), ("list", .list([.object([("n", .number(0.5))])])),
      ("none", .null), ("empty", .object([])), ("yes", .truth(true)),
    ])

    #expect(
      json.description == """
        {
          "b": 1,
          "a": "x",
          "list": [
            {"n": 0.5}
          ],
          "none": null,
          "empty": {},
          "yes": true
        }
        """)
  }

  @Test func `no control character is left in a text`() {
    let json = JSON.text("a\"b\\c\n\u{1B}[31m\u{7F}\u{9B}é")

    #expect(json.description == #""a\"b\\c\n\u001b[31m\u007f\u009bé""#)
  }

  @Test func `whole numbers have no fraction and what is no number is null`() {
    #expect(JSON.number(1).description == "1")
    #expect(JSON.number(0.85).description == "0.85")
    #expect(JSON.number(.infinity).description == "null")
  }
}
