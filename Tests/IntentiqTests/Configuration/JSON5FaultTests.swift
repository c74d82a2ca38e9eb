import Testing

@testable import intentiq

@Suite struct JSON5FaultTests {
  @Test(arguments: [
    "{}", "[]", "1", " { a: 1, 'b': [true, null, -1.5e3, .5, +Infinity], \"c\": 'x\\'y', } // end",
    "/* before */ { a: /* between */ NaN }", "{ a: 0xFF, $b_1: 'zwei\\\nZeilen' }", "{ ключ: 'ü' }",
  ])
  func `what is JSON5 has no fault`(text: String) {
    #expect(JSON5Fault(in: Array(text.utf8)) == nil)
  }

  @Test(arguments: [
    ("", 1, "a value is missing"), ("{\n a: 1\n b: 2 }", 3, "a comma or } is missing"),
    ("{ a 1 }", 1, "a colon is missing"), ("{ a: }", 1, "a value is missing"),
    ("{\n  a: \"x\n}", 2, "the closing quote of a text is missing"),
    ("{ a: dark }", 1, "dark is no value (a text needs quotes)"),
    ("{ a: 1", 1, "a comma or } is missing"), ("[1, 2", 1, "a comma or ] is missing"),
    ("{}\n{}", 2, "there is more after the end"),
    ("{ /* a: 1 }", 1, "the end of a comment is missing"),
    ("{ a: 1 / 2 }", 1, "a / stands where none may"),
  ])
  func `a fault has its line and its reason`(text: String, line: Int, why: String) {
    let fault = JSON5Fault(in: Array(text.utf8))

    #expect(fault?.line == line)
    #expect(fault?.why == why)
  }

  @Test func `deep nesting is a fault, not a crash`() {
    let deep = JSON5Fault(in: Array(String(repeating: "[", count: 100_000).utf8))

    #expect(deep?.why == "it is nested more than 256 levels deep")
  }
}
