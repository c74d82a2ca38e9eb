import Intent
import Testing

@Suite struct DomainShownTests {
  @Test(arguments: [
    ("stripe.com", "stripe.com"), ("xn--bcher-kva.de", "bücher.de"), ("xn--r8jz45g.jp", "例え.jp"),
    ("shop.xn--bcher-kva.de", "shop.bücher.de"), ("xn--e1afmkfd.xn--p1ai", "пример.рф"),
  ])
  func `a domain is shown with the letters of its language`(kept: String, shown: String) {
    #expect(Domain(kept: kept).shown == shown)
  }

  @Test(arguments: [
    // A Cyrillic а, a Cyrillic о, a Greek ο among Latin letters.
    "аpple.com", "gоogle.com", "gοogle.com", "shop.аpple.com",
  ])
  func `a label that mixes Latin with Cyrillic or Greek is shown as its A-label`(
    text: String
  ) throws {
    let domain = try Domain(text)

    #expect(domain.shown == domain.rawValue)
    #expect(domain.isInternational)
  }

  @Test func `only the label that mixes is shown as its A-label`() throws {
    let domain = try Domain("bücher.аpple.com")

    #expect(domain.shown == "bücher.xn--pple-43d.com")
  }

  @Test func `a label of one foreign script is shown under a Latin one`() throws {
    #expect(try Domain("яндекс.com").shown == "яндекс.com")
    #expect(try Domain("ελλάδα.com").shown == "ελλάδα.com")
  }

  @Test func `what cannot be decoded is shown as it is kept`() {
    #expect(Domain(kept: "xn--zz--.com").shown == "xn--zz--.com")
  }

  @Test(arguments: [
    ("stripe.com", "Stripe"), ("docs.stripe.com", "Docs"), ("xn--bcher-kva.de", "Bücher"),
    ("3m.com", "3m"), ("my-shop.co.uk", "My-shop"), ("xn--e1afmkfd.xn--p1ai", "Пример"),
  ])
  func `a company without a name is called by its first label`(kept: String, name: String) {
    #expect(Domain(kept: kept).defaultName == name)
  }
}
