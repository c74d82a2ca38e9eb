import Foundation
import Intent
import IntentStore
import Testing

@Suite struct KeyTests {
  let folder: TemporaryFolder
  let store: Store
  init() throws {
    folder = try TemporaryFolder()
    store = try Store(.file(folder.file()))
  }

  private func hash(_ beginning: String, then digit: Character) -> String {
    beginning + String(repeating: digit, count: 64 - beginning.count)
  }

  private func create(_ hash: String, _ scope: APIKey.Scope = .read) async throws -> APIKey {
    try await store.createKey(hash: hash, hint: "e456", label: nil, scope: scope, at: now)
  }

  @Test func `keys are listed the newest first, with what was told of them`() async throws {
    let first = try await store.createKey(
      hash: hash("aa", then: "1"), hint: "e456", label: "the CRM", scope: .write, at: now)
    let second = try await create(hash("bb", then: "1"))

    #expect(try await store.keys() == [second, first])
    #expect(first.label == "the CRM")
    #expect(first.scope == .write)
    #expect(second.scope == .read)
    #expect(second.spent == 0)
  }

  @Test func `a key is found by its whole hash, and by no other that begins alike`() async throws {
    let one = try await create(hash("12345678", then: "1"))
    let other = try await create(hash("12345678", then: "f"))
    _ = try await create(hash("12345679", then: "1"))

    func key(_ hash: String) async throws -> APIKey? {
      try await store.key(hash: hash) { $0 == $1 }
    }
    #expect(try await key(hash("12345678", then: "1")) == one)
    #expect(try await key(hash("12345678", then: "f")) == other)
    #expect(try await key(hash("12345678", then: "2")) == nil)
    #expect(try await key(hash("12345677", then: "1")) == nil)
    #expect(try await key("") == nil)
  }

  @Test func `the given function alone says whether a hash is the same`() async throws {
    _ = try await create(hash("12345678", then: "1"))

    #expect(try await store.key(hash: hash("12345678", then: "1")) { _, _ in false } == nil)
    #expect(try await store.key(hash: hash("12345678", then: "2")) { _, _ in true } != nil)
  }

  @Test func `a revoked key keeps the instant, is still found, and its number is not used again`()
    async throws
  {
    let key = try await create(hash("aa", then: "1"))

    #expect(try await store.revokeKey(key.id, at: now + 60)?.revokedAt == now + 60)
    #expect(try await store.revokeKey(key.id, at: now + 120)?.revokedAt == now + 60)
    #expect(try await store.revokeKey(key.id + 1, at: now) == nil)
    let found = try await store.key(hash: hash("aa", then: "1")) { $0 == $1 }
    #expect(found?.revokedAt == now + 60)
    #expect(try await create(hash("bb", then: "1")).id > key.id)
  }

  @Test func `the last use of a key only ever moves on`() async throws {
    let key = try await create(hash("aa", then: "1"))
    let other = try await create(hash("bb", then: "1"))

    try await store.noteUse(of: [key.id: now + 60])
    try await store.noteUse(of: [key.id: now])

    #expect(try await store.keys().map(\.usedAt) == [nil, now + 60])
    #expect(other.usedAt == nil)
  }

  @Test func `two keys cannot have one hash`() async throws {
    _ = try await create(hash("aa", then: "1"))
    await #expect(throws: StoreError.self) { try await create(hash("aa", then: "1")) }
  }
}
