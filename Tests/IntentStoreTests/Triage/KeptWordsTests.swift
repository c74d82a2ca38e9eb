import Foundation
import Intent
import Testing

@testable import IntentStore

@Suite struct KeptWordsTests {
  let store: Store
  init() throws { store = try Store(.memory) }

  @Test func `words come back with what they were written from, and the last stand`() async throws {
    try await store.list([(acme, 60)])
    #expect(try await store.words(of: acme) == nil)
    let late = KeptWords(revision: "a", writtenAt: now, text: nil, fault: "timed out")
    let written = KeptWords(revision: "b", writtenAt: now + 1, text: #"{"a":"😀"}"#)

    try await store.keep(late, of: acme)
    #expect(try await store.words(of: acme) == late)
    try await store.keep(written, of: acme)
    #expect(try await store.words(of: acme) == written)
  }

  @Test func `words about nobody are not kept`() async throws {
    try await store.keep(KeptWords(revision: "a", writtenAt: now, text: "{}"), of: globex)

    #expect(try await store.words(of: globex) == nil)
    #expect(try await store.company(globex) == nil)
  }
}
