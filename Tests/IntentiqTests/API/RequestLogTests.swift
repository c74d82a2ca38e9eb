import Foundation
import IntentAPI
import Testing

@testable import intentiq

@Suite struct RequestLogTests {
  func line(_ method: String, _ path: String?, status: Int? = 200) -> String {
    RequestLog.line(
      of: ServedRequest(
        method: method, path: path, status: status, remarks: ["stripe.com", "key 3"],
        duration: .microseconds(1_260)),
      at: Date(timeIntervalSince1970: 0))
  }

  @Test func `a line tells what was asked, what came of it, and who asked`() {
    #expect(
      line("GET", "/api/v1/score")
        == "1970-01-01T00:00:00.000Z GET /api/v1/score 200 1.3 ms, stripe.com, key 3")
    #expect(line("GET", nil, status: nil).contains("GET (broken path) unanswered"))
  }

  @Test(arguments: [
    "/api/v1/iq_live_sk_0123456789abcdef0123456789abcdef",
    "/" + String(repeating: "a/", count: 40) + "0123456789ABCDEF0123456789abcdef",
  ])
  func `what may be a key is left out`(path: String) {
    for text in [line("GET", path), line(path, "/api/v1/score")] {
      #expect(!text.lowercased().contains("0123456789"))
    }
  }

  @Test func `nobody's line breaks the log`() {
    #expect(line("GET", "/a\nb\u{1B}[31m").split(separator: "\n").count == 1)
    #expect(line("GET", "/" + String(repeating: "x", count: 5_000)).utf8.count < 200)
  }
}
