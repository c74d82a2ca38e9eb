import Intent
import Testing

@Suite struct TagChangeTests {
  @Test(
    arguments: [
      ("emea", ["emea"], []), ("+emea -old", ["emea"], ["old"]), ("a, b,c", ["a", "b", "c"], []),
      ("\"key account\" -\"on hold\"", ["key account"], ["on hold"]), ("+a -a", [], ["a"]),
      ("-a A", ["A"], []), ("+", [], []), ("- + \"\"", [], []), ("+-50%", ["-50%"], []),
      ("\"never ends", ["never ends"], []), ("a A a", ["a"], []),
    ] as [(String, [String], [String])])
  func `a change is read as it is typed`(text: String, added: [String], removed: [String]) {
    let change = TagChange(text)
    #expect(change.added.map { $0.lowercased() } == added.map { $0.lowercased() })
    #expect(change.removed == removed)
  }

  @Test func `upper and lower case are one tag`() {
    let change = TagChange("+emea -Old")
    #expect(change.applied(to: ["EMEA", "old", "x"]) == ["EMEA", "x"])
    #expect(change.applied(to: []) == ["emea"])
  }

  @Test func `changing twice is changing once`() {
    let change = TagChange("a -b \"c d\"")
    let once = change.applied(to: ["b", "x"])
    #expect(change.applied(to: once) == once)
  }

  @Test(arguments: ["emea", "key account", "+plus", "-50%", "a,b"])
  func `a tag as it has to be typed is read back`(tag: String) {
    #expect(TagChange(TagWord.typed(tag, isRemoval: false)).added == [tag])
    #expect(TagChange(TagWord.typed(tag, isRemoval: true)).removed == [tag])
  }
}
