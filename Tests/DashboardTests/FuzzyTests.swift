import Testing

@testable import Dashboard

@Suite struct FuzzyTests {
  /// The words that fit, the best first.
  func found(_ typed: String, _ words: String...) -> [String] {
    words.map { Completion($0) }.matching(typed).map(\.completion.word)
  }

  @Test func `letters fit in their order alone`() {
    #expect(Fuzzy("snz", in: "snooze") != nil)
    #expect(Fuzzy("zns", in: "snooze") == nil)
    #expect(Fuzzy("snoozed", in: "snooze") == nil)
    #expect(Fuzzy("", in: "snooze")?.matched == [])
  }

  @Test func `a beginning fits better than the beginning of a later word, and that than an inside`()
  {
    #expect(found("re", "core", "no-reply", "refresh") == ["refresh", "no-reply", "core"])
  }

  @Test func `letters side by side fit better than letters apart`() {
    #expect(found("so", "s-x-o", "sort") == ["sort", "s-x-o"])
    #expect(Fuzzy("talk", in: "copy-talk-track")?.matched == [5, 6, 7, 8])
  }

  @Test func `of those that fit alike the shorter comes first`() {
    #expect(found("copy", "copy-subject", "copy") == ["copy", "copy-subject"])
  }

  @Test func `another word and the meaning find a completion too, after its own word`() {
    let completions = [
      Completion("remove", "off the watchlist", others: ["rm"]), Completion("rmove", ""),
      Completion("add", "rmx to it"),
    ]
    #expect(completions.matching("rmx").map(\.completion.word) == ["add"])
    #expect(completions.matching("rm").map(\.completion.word) == ["remove", "rmove"])
  }
}
