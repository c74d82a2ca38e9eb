import Foundation
import Testing

@testable import IntentSources

@Suite struct ModelAddressTests {
  @Test(arguments: [
    "https://api.openai.com/v1", "https://10.example.com", "http://localhost:11434/v1",
    "http://127.0.0.1:8080/v1", "http://[::1]:8080", "http://192.168.1.20/v1",
    "http://ollama:11434",
    "http://gpu.local/v1", "http://172.31.0.1", "http://[fd00::1]/v1",
  ])
  func `HTTPS anywhere and HTTP within one's own network are taken`(text: String) throws {
    #expect(try ModelAddress(text).url.absoluteString == text)
  }

  @Test(arguments: [
    ("http://api.openai.com/v1", AddressFault.Problem.inTheClear), ("http://8.8.8.8", .inTheClear),
    ("http://172.32.0.1", .inTheClear), ("http://10.example.com", .inTheClear),
    ("http://[2001:db8::1]/v1", .inTheClear), ("ftp://localhost", .notAnAddress),
    ("api.openai.com", .notAnAddress), ("", .notAnAddress), ("https:///v1", .notAnAddress),
    ("https://me:pass@api.example", .namesAUser), ("https://api.example/v1?key=x", .hasMore),
  ])
  func `any other is refused with its reason`(text: String, problem: AddressFault.Problem) {
    #expect(throws: AddressFault(problem, for: .words)) { try ModelAddress(text) }
  }

  @Test func `questions go to the path of the protocol, named or not`() throws {
    for text in [
      "http://localhost/v1", "http://localhost/v1/", "http://localhost/v1/chat/completions",
    ] {
      let settings = ModelSettings(url: try ModelAddress(text).url, model: "m")

      #expect(settings.endpoint.absoluteString == "http://localhost/v1/chat/completions")
    }
  }
}
