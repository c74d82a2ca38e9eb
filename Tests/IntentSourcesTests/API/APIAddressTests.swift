import Foundation
import Testing

@testable import IntentSources

@Suite struct APIAddressTests {
  @Test(arguments: [
    "https://intentiq.com", "https://intentiq.com/", "https://intentiq.com/api/v1",
    "https://intentiq.com/api/v1/",
  ])
  func `a base may or may not name the root of the API`(text: String) throws {
    let url = try APIAddress(text).endpoint("score", [("domain", "a.com")])
    #expect(url?.absoluteString == "https://intentiq.com/api/v1/score?domain=a.com")
  }

  @Test(arguments: ["http://127.0.0.1:8080", "http://localhost:8080", "http://[::1]:8080"])
  func `this machine may be asked in the clear`(text: String) throws {
    _ = try APIAddress(text)
  }

  @Test(arguments: [
    ("http://intentiq.com", AddressFault.Problem.inTheClear), ("http://192.168.0.7", .inTheClear),
    ("http://127.0.0.1.evil.com", .inTheClear), ("https://ana:pw@intentiq.com", .namesAUser),
    ("https://intentiq.com?x=1", .hasMore), ("ftp://intentiq.com", .notAnAddress),
    ("intentiq.com", .notAnAddress), ("", .notAnAddress),
  ])
  func `an address that would give the key away is refused`(
    text: String, problem: AddressFault.Problem
  ) {
    #expect(throws: AddressFault(problem, for: .scores)) { try APIAddress(text) }
  }

  @Test func `a path behind a proxy stays`() throws {
    let address = try APIAddress("https://example.com/iq")
    #expect(address.endpoint("score")?.absoluteString == "https://example.com/iq/api/v1/score")
  }

  @Test(arguments: [
    ("/api/v1/score/bulk/bulk_1", "https://intentiq.com/api/v1/score/bulk/bulk_1"),
    ("https://intentiq.com/x", "https://intentiq.com/x"), ("https://evil.com/x", nil),
    ("//evil.com/x", nil), ("http://intentiq.com/x", nil), ("https://intentiq.com:8443/x", nil),
    ("https://a:b@intentiq.com/x", nil), ("", nil),
  ])
  func `a link leads nowhere but to the same origin`(text: String, url: String?) throws {
    #expect(try APIAddress("https://intentiq.com").link(text)?.absoluteString == url)
  }
}
