import Testing

@testable import IntentSources

@Suite struct ModelKeyTests {
  @Test func `a key is taken from the environment, without what is around it`() throws {
    let key = try ModelKey(from: "KEY", of: ["KEY": " sk-1\n"])

    #expect(key.authorization == "Bearer sk-1")
  }

  @Test(arguments: [[:], ["KEY": ""], ["KEY": "\n"]])
  func `a key that is not there is a fault with the variable's name`(
    environment: [String: String]
  ) {
    #expect(throws: ModelFault.noKey(variable: "KEY")) {
      try ModelKey(from: "KEY", of: environment)
    }
  }

  @Test(arguments: ["a b", "a\r\nX-Other: 1", "schlüssel", String(repeating: "a", count: 4_097)])
  func `a key that no header can carry is refused, and not said`(secret: String) {
    #expect(throws: ModelFault.unusableKey(variable: "KEY")) {
      try ModelKey(from: "KEY", of: ["KEY": secret])
    }
  }
}
