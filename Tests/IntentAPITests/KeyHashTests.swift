import Intent
import IntentAPI
import Testing

@Suite struct KeyHashTests {
  @Test func `a hash is the SHA-256 of the whole key`() {
    let secret = APIKey.Secret(random: Array(0..<16))

    #expect(secret.text == "iq_live_sk_000102030405060708090a0b0c0d0e0f")
    #expect(
      KeyHash(of: secret).text
        == "7d19196013ab53e4af588bd3122a7e49" + "412d6ce195d42e9c926356af3fbb977e")
  }

  @Test func `hashes are the same to the last digit, or are not`() {
    let hash = KeyHash(of: APIKey.Secret(random: Array(0..<16)))
    let text = hash.text

    #expect(KeyHash(kept: text) == hash)
    let others: [String] = [
      text.dropLast() + "g", "g" + text.dropFirst(), String(text.dropLast()), "",
    ]
    for other in others { #expect(KeyHash(kept: other) != hash) }
  }

  @Test func `keys are made of sixteen bytes, each time others`() {
    let keys = Set((0..<100).map { _ in APIKey.Secret.made() })

    #expect(keys.count == 100)
    #expect(keys.allSatisfy { APIKey.Secret($0.text) == $0 })
  }
}
