import Testing

@testable import intentiq

@Suite struct FaultCountTests {
  @Test func `of several faults the first is told, and how many more there are`() {
    #expect([String]().first(andCount: "fault") == nil)
    #expect(["a is wrong"].first(andCount: "fault") == "a is wrong")
    #expect(
      ["a is wrong", "b"].first(andCount: "fault")
        == "a is wrong, and 1 more fault (intentiq doctor)")
    #expect(
      ["a is wrong", "b", "c"].first(andCount: "fault")
        == "a is wrong, and 2 more faults (intentiq doctor)")
  }
}
