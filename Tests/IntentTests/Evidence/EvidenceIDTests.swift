import Intent
import Testing

@Suite struct EvidenceIDTests {
  @Test(arguments: [
    (UInt32(0), "acme.com/00000000"), (0x9F3A_2C1B, "acme.com/9f3a2c1b"),
    (.max, "acme.com/ffffffff"),
  ])
  func `an ID is read back as it is printed`(digest: UInt32, text: String) {
    let id = Evidence.ID(domain: Domain(kept: "acme.com"), digest: digest)

    #expect(id.description == text)
    #expect(Evidence.ID(text) == id)
  }

  @Test(arguments: ["https://www.Acme.com/9F3A2C1B", "acme.com/9f3a2c1b"])
  func `an ID is read however its domain is pasted`(text: String) {
    #expect(Evidence.ID(text)?.description == "acme.com/9f3a2c1b")
  }

  @Test func `an international domain is printed as machines keep it`() {
    #expect(Evidence.ID("münchen.de/00000001")?.description == "xn--mnchen-3ya.de/00000001")
  }

  @Test(arguments: [
    "", "/", "acme.com", "acme.com/", "acme.com/9f3a2c1", "acme.com/9f3a2c1b0", "acme.com/9f3a2c1g",
    "acme.com/+f3a2c1b", "acme.com/９f3a2c1", "acme.com 9f3a2c1b", "/9f3a2c1b", "localhost/9f3a2c1b",
  ])
  func `anything else is no ID`(text: String) {
    #expect(Evidence.ID(text) == nil)
  }
}
