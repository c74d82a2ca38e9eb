import Foundation
import Intent
import Testing

@testable import IntentStore

@Suite struct KeptWordsTests {
  let store: Store
  init() throws { store = try Store(.memory) }

  @Test func `words come back with whose they are, and the last stand`() async throws {
    try await store.list([(acme, 60)])
    #expect(try await store.words(of: acme) == nil)
    let revision = try await store.revision(of: acme)

    try await store.keepWords(
      nil, fault: "timed out", of: acme, model: "m", revision: revision, at: now)
    #expect(
      try await store.words(of: acme)
        == KeptWords(model: "m", writtenAt: now, text: nil, fault: "timed out", isCurrent: true))
    try await store.keepWords(#"{"a":"😀"}"#, of: acme, model: "n", revision: revision, at: now + 1)

    #expect(
      try await store.words(of: acme)
        == KeptWords(
          model: "n", writtenAt: now + 1, text: #"{"a":"😀"}"#, fault: nil, isCurrent: true))
  }

  @Test func `words are current until the evidence changes`() async throws {
    try await store.keep([.fixture()], file: nil, at: now)
    let revision = try await store.revision(of: acme)
    try await store.keepWords("{}", of: acme, model: "m", revision: revision, at: now)

    try await store.keep([.fixture()], file: nil, at: now)
    #expect(try await store.words(of: acme)?.isCurrent == true)
    try await store.record(
      [Activity(acme, .dismissed(Evidence.fixture().id), at: now)], at: now)

    #expect(try await store.words(of: acme)?.isCurrent == false)
    #expect(try await store.words(of: acme)?.text == "{}")
  }

  @Test func `a change in the same transaction counts`() async throws {
    try await store.keep([.fixture()], file: nil, at: now)

    try await store.inTransaction { store in
      let before = try store.revision(of: acme)
      try store.keep([.fixture(daysAgo: 3)], file: nil, at: now)
      #expect(try store.revision(of: acme) == before + 1)
    }
  }

  @Test func `words about nobody are not kept`() async throws {
    try await store.keepWords("{}", of: globex, model: "m", revision: 0, at: now)

    #expect(try await store.words(of: globex) == nil)
    #expect(try await store.company(globex) == nil)
    #expect(try await store.revision(of: globex) == 0)
  }
}
