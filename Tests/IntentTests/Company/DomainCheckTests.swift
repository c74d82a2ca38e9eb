import Intent
import Testing

@Suite struct DomainCheckTests {
  static let long = String(repeating: "a", count: 64)

  @Test(arguments: ["", "   ", "\n\t", "https://", "https:///path", "https://:80", "."])
  func `nothing is no domain`(text: String) {
    #expect(throws: DomainError.empty) { try Domain(text) }
  }

  @Test(arguments: [("stripe", "stripe"), ("https://intranet/wiki", "intranet"), ("com.", "com")])
  func `a single label is no company's domain`(text: String, label: String) {
    #expect(throws: DomainError.noDot(label)) { try Domain(text) }
  }

  @Test(arguments: [
    ("localhost", "localhost"), ("http://localhost:8080/x", "localhost"),
    ("LOCALHOST.", "localhost"),
    ("app.localhost", "app.localhost"),
  ])
  func `this machine is no company's domain`(text: String, host: String) {
    #expect(throws: DomainError.local(host)) { try Domain(text) }
  }

  @Test(arguments: ["a..b.com", ".stripe.com", "stripe.com..", "https://a..b.com/x"])
  func `a label has letters`(text: String) {
    expectRefusal(of: text, as: DomainError.emptyLabel)
  }

  @Test(arguments: [
    long + ".com", "https://\(long).com/", "com." + long, "ü" + long + ".de",
    Array(repeating: "übung", count: 50).joined(separator: "."),
    Array(repeating: "abcdefg", count: 32).joined(separator: "."),
  ])
  func `a label over 63 or a name over 253 characters is too long`(text: String) {
    expectRefusal(of: text, as: DomainError.tooLong)
  }

  @Test(arguments: [
    "a_b.com", "acme inc.com", "acme!.com", "-x.com", "x-.com", "a.-b.com", "x.com-", "a.b-.com",
    "acme.com:http", "exa%6dple.com", "acme,com.de", "\u{202E}acme.com\u{7}", "*.acme.com",
    "https://a_b.com/x", "bü_cher.de", "☃\u{0}.com", "ü-.de",
  ])
  func `a label is of letters, digits and hyphens between them`(text: String) {
    expectRefusal(of: text, as: DomainError.characters)
  }

  @Test(arguments: [
    "192.168.0.1", "http://8.8.8.8:53/x", "8.8.8.8.", "1.2", "[::1]", "http://[2001:db8::1]:80/",
    "::1", "fe80::1%eth0", "１２７.０.０.１", "127.0.0.0x1", "0x7f.0x",
  ])
  func `an IP address is no company's domain`(text: String) {
    expectRefusal(of: text, as: DomainError.address)
  }

  @Test(arguments: ["jenny@stripe.com", "mailto:jenny@stripe.com", "Jenny <jenny@stripe.com>"])
  func `an e-mail address is no domain`(text: String) {
    expectRefusal(of: text, as: DomainError.email)
  }

  @Test(arguments: ["gmail.com", "https://www.GMail.com/", "outlook.com", "gmx.de", "yahoo.co.uk"])
  func `a mail provider is not the company`(text: String) {
    expectRefusal(of: text, as: DomainError.freeMail)
  }

  @Test(arguments: [
    ("https://www.linkedin.com/company/stripe", "linkedin.com"), ("x.com/stripe", "x.com"),
    ("de.linkedin.com/company/stripe", "de.linkedin.com"),
    ("facebook.com/stripe", "facebook.com"), ("http://x.com:443/stripe", "x.com"),
  ])
  func `somebody's page on another's host is not the company`(text: String, host: String) {
    #expect(throws: DomainError.page(host)) { try Domain(text) }
  }

  @Test(arguments: [
    "linkedin.com", "https://x.com/", "www.facebook.com", "notlinkedin.com/company/a",
  ])
  func `such a host without a path is a company`(text: String) {
    #expect(throws: Never.self) { try Domain(text) }
  }

  @Test(arguments: ["bit.ly", "https://bit.ly/3abc", "t.co", "http://www.t.co/x"])
  func `a link shortener is never the company`(text: String) {
    expectRefusal(of: text, as: DomainError.shortener)
  }

  @Test func `each refusal has its own sentence`() {
    let errors: [DomainError] = [
      .empty, .noDot("x"), .emptyLabel("x"), .tooLong("x"), .characters("x"), .address("x"),
      .local("x"), .email("x"), .freeMail("x"), .page("x"), .shortener("x"),
    ]

    #expect(Set(errors.map(\.description)).count == errors.count)
    #expect(DomainError.address("8.8.8.8").description.hasPrefix("\"8.8.8.8\" is an IP address"))
  }

  @Test func `a sentence shows what was read short and harmless`() {
    let sentence = DomainError.tooLong("\u{1B}[31m" + Self.long).description

    #expect(sentence.hasPrefix("\"" + String(repeating: "a", count: 57) + "...\""))
  }

  private func expectRefusal(
    of text: String, as reason: (String) -> DomainError,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let error = #expect(throws: DomainError.self, sourceLocation: sourceLocation) {
      try Domain(text)
    }

    let read = error.flatMap { Mirror(reflecting: $0).children.first?.value as? String }
    #expect(error == reason(read ?? ""), sourceLocation: sourceLocation)
  }
}
