import Intent
import Testing

@Suite(.timeLimit(.minutes(5))) struct NearestNameTests {
  static let kinds = Evidence.Kind.allCases.map(\.rawValue)

  @Test(arguments: [
    ("funding_rund", "funding_round"), ("fundinground", "funding_round"),
    ("Funding-Round", "funding_round"), ("ipo_", "ipo"), ("openroles", "open_roles"),
    ("layoff", "layoffs"), ("lwasuit", "lawsuit"), ("demo_requests", "demo_request"),
    ("technology_adoption", "technology_adopted"),
  ])
  func `a misspelt kind names the one that was meant`(word: String, name: String) {
    #expect(Self.kinds.nearest(to: word) == name)
  }

  @Test(arguments: ["", "x", "banana", "quarterly_results"])
  func `a word that is near to none names none`(word: String) {
    #expect(Self.kinds.nearest(to: word) == nil)
  }

  @Test func `near is at most two edits in a short word`() {
    #expect(["grant"].nearest(to: "gxant") == "grant")
    #expect(["grant"].nearest(to: "gxynt") == "grant")
    #expect(["grant"].nearest(to: "gxyzt") == nil)
  }

  @Test func `near is at most a third of a long word`() {
    #expect(["abcdefghijkl"].nearest(to: "abcdefgh") == "abcdefghijkl")
    #expect(["abcdefghijkl"].nearest(to: "abcdefg") == nil)
  }

  @Test func `two neighbours that changed places are one edit`() {
    #expect(["abxx", "ba"].nearest(to: "ab") == "ba")
  }

  @Test func `of equally near names the first counts`() {
    #expect(["cat", "car"].nearest(to: "caz") == "cat")
    #expect([String]().nearest(to: "cat") == nil)
  }

  @Test func `a word of a megabyte is near none, and costs nothing to find out`() {
    let names = (0..<1_000).map { "command-\($0)" }
    #expect(names.nearest(to: String(repeating: "x", count: 1 << 20)) == nil)
  }
}
