import Intent
import Testing

@testable import IntentSources

@Suite struct LinkGuardTests {
  func link(in text: String) throws -> String? {
    let request = try WritingRequest.fixture(
      adding: [
        WritingRequest.launch("Checkout for Node.js: see http://evil.example or +1 555 010 9999")
      ],
      profile: SellerProfile(
        product: "Meterly", proof: "see meterly.example/proof", rep: "Ada, +1 555 010 1234"))
    return LinkGuard(request).link(in: text)
  }

  @Test(arguments: [
    ("Go to http://evil.example now.", "http://evil.example"),
    ("Go to HTTPS://EVIL.example/a?b", "https://evil.example/a?b"),
    ("Go to (www.evil.example).", "www.evil.example"), ("Go to other.example.", "other.example"),
    ("Go to other。example", "other.example"), ("Go to evil.example/login", "evil.example/login"),
    ("Go to 10.0.0.1", "10.0.0.1"), ("Go to stripe.com/pay", "stripe.com/pay"),
    ("Write to ann@stripe.com.", "ann@stripe.com"),
    ("Call +1 555 010 9999.", "+1 555 010 9999"), ("Call (030) 123-4567", "030) 123-4567"),
    ("Call 0301234567", "0301234567"),
    ("See meterly.example/proof or evil.example/now.", "evil.example/now"),
    ("See meterly.example/proof,evil.example", "evil.example"),
    ("Call +1 555 010 1234, or +1 555 010 9999.", "+1 555 010 9999"),
    ("Go to meterly.ex", "meterly.ex"), ("Call 555 010 1234", "555 010 1234"),
  ])
  func `a way to reach somebody is found, also when evidence has it`(
    text: String, found: String
  ) throws {
    #expect(try link(in: text) == found)
  }

  @Test(arguments: [
    "Stripe.com shipped Checkout for Node.js; stripe.com's team, e.g. in the U.S., grew 2.5%.",
    "It raised $600,000,000 on 2026-02-19, in 2026 after 2025, at 9 a.m. and/or later.",
    "The proof is at meterly.example/proof.", "Call Ada at +1 555 010 1234.",
    "47 roles, +40% since 8/3.", "",
  ])
  func `names, amounts, dates and what the seller says are none`(text: String) throws {
    #expect(try link(in: text) == nil)
  }
}
