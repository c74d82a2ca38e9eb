import Intent
import Testing

@Suite struct DomainTests {
  @Test(arguments: [
    "stripe.com", "Stripe.COM", "www.stripe.com", "WWW.Stripe.com", "stripe.com.",
    "www.stripe.com.",
    "https://www.Stripe.com/atlas?x=1", "http://stripe.com", "//stripe.com/atlas",
    "stripe.com/atlas",
    "stripe.com:8080", "https://stripe.com:443/", "stripe.com?x=1", "stripe.com#top",
    "https://jenny@stripe.com/", "https://jenny:pa@ss@stripe.com:443/a@b",
    "jenny:secret@stripe.com",
    "  stripe.com\n", "ftp://stripe.com", "https://stripe.com\\atlas",
  ])
  func `a domain, a host or a URL names its company`(text: String) throws {
    #expect(try Domain(text).rawValue == "stripe.com")
  }

  @Test(arguments: [
    ("docs.stripe.com", "docs.stripe.com"), ("www.docs.stripe.com", "docs.stripe.com"),
    ("www.www.stripe.com", "www.stripe.com"), ("www2.stripe.com", "www2.stripe.com"),
    ("https://app.eu.stripe.com/x", "app.eu.stripe.com"), ("my-shop.co.uk", "my-shop.co.uk"),
    ("3m.com", "3m.com"), ("1.2.3.4.example", "1.2.3.4.example"), ("a--b.com", "a--b.com"),
  ])
  func `other subdomains stay`(text: String, domain: String) throws {
    #expect(try Domain(text).rawValue == domain)
  }

  @Test(arguments: [
    ("bücher.de", "xn--bcher-kva.de"), ("https://www.BÜCHER.de/x", "xn--bcher-kva.de"),
    ("xn--bcher-kva.de", "xn--bcher-kva.de"), ("XN--BCHER-KVA.DE", "xn--bcher-kva.de"),
    ("bu\u{308}cher.de", "xn--bcher-kva.de"), ("例え.jp", "xn--r8jz45g.jp"),
    ("stripe。com", "stripe.com"), ("www。stripe。com。", "stripe.com"), ("ｓｔｒｉｐｅ.com", "stripe.com"),
    ("пример.рф", "xn--e1afmkfd.xn--p1ai"),
  ])
  func `international names are kept as A-labels`(text: String, domain: String) throws {
    #expect(try Domain(text).rawValue == domain)
  }

  @Test func `a domain reads itself`() throws {
    for text in ["stripe.com", "bücher.de", "docs.stripe.com", "例え.jp"] {
      let domain = try Domain(text)

      #expect(try Domain(domain.rawValue) == domain)
      #expect(try Domain(domain.shown) == domain)
    }
  }

  @Test func `the longest label and the longest name are domains`() throws {
    let label = String(repeating: "a", count: 63)
    let name = [label, label, label, String(repeating: "b", count: 57), "com"]
      .joined(separator: ".")

    #expect(name.count == 253)
    #expect(try Domain(name).rawValue == name)
  }

  @Test func `domains are in the order of their letters`() {
    let names = ["b.com", "a.de", "a.com"].map { Domain(kept: $0) }

    #expect(names.sorted().map(\.description) == ["a.com", "a.de", "b.com"])
  }
}
