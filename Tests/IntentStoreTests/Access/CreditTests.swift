import Foundation
import Intent
import IntentStore
import Testing

@Suite struct CreditTests {
  let folder: TemporaryFolder
  let store: Store
  init() throws {
    folder = try TemporaryFolder()
    store = try Store(.file(folder.file()))
  }

  @Test func `a store begins with twenty credits, and more can be added`() async throws {
    #expect(try await store.credits() == 20)
    #expect(try await store.addCredits(30) == 50)
    #expect(try await Store(.file(folder.file())).credits() == 50)
  }

  @Test(arguments: [0, -1, Int.min])
  func `fewer than one credit are not added`(count: Int) async throws {
    await #expect(throws: CreditError.notPositive(count)) { try await store.addCredits(count) }
    #expect(try await store.credits() == 20)
  }

  @Test func `more credits than anybody can have are not added`() async throws {
    #expect(try await store.addCredits(CreditError.most - 20) == CreditError.most)
    for count in [1, Int.max] {
      await #expect(throws: CreditError.tooMany(count, balance: CreditError.most)) {
        try await store.addCredits(count)
      }
    }
    #expect(try await store.credits() == CreditError.most)
  }

  @Test func `debits are taken in their order, each whole or not at all`() async throws {
    let one = try await store.createKey("1")
    let other = try await store.createKey("2")

    let balances = try await store.spend([
      Debit(key: one.id, amount: 15), Debit(key: other.id, amount: 6),
      Debit(key: other.id, amount: 0), Debit(key: other.id, amount: 5),
      Debit(key: one.id, amount: 1),
    ])

    #expect(balances == [5, nil, 5, 0, nil])
    #expect(try await store.credits() == 0)
    #expect(try await store.keys().map(\.spent) == [5, 15])
  }

  @Test(.timeLimit(.minutes(1)))
  func `of twenty who spend the last ten credits at once exactly ten succeed`() async throws {
    let key = try await store.createKey("1")
    #expect(try await store.spend([Debit(key: key.id, amount: 10)]) == [10])
    // Several programs have several connections.
    let stores = try (0..<4).map { _ in try Store(.file(folder.file())) }

    let balances = try await withThrowingTaskGroup(of: [Int?].self) { group in
      for spender in 0..<20 {
        group.addTask {
          try await stores[spender % stores.count].spend([Debit(key: key.id, amount: 1)])
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }

    #expect(balances.compactMap { $0 }.sorted() == Array(0..<10))
    #expect(balances.count { $0 == nil } == 10)
    #expect(try await store.credits() == 0)
    #expect(try await store.keys().map(\.spent) == [20])
  }
}

extension Store {
  /// A key of which only the hash counts.
  func createKey(_ digit: Character) throws -> APIKey {
    try createKey(
      hash: String(repeating: digit, count: 64), hint: "e456", label: nil, scope: .write, at: now)
  }
}
