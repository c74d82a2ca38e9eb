import Intent
import IntentStore

/// Takes credits, those of requests that meet in one commit.
///
/// It works on a connection of its own, so that a commit, or another program that writes, keeps
/// nobody from reading.
actor Payments {
  private struct Payer {
    let debit: Debit
    let balance: CheckedContinuation<Int?, any Error>
  }

  private let ledger: Store
  private var payers: [Payer] = []
  private nonisolated let (arrivals, arrival) = AsyncStream.makeStream(
    of: Void.self, bufferingPolicy: .bufferingNewest(1))

  nonisolated var unownedExecutor: UnownedSerialExecutor { ledger.unownedExecutor }

  init(_ ledger: Store) {
    self.ledger = ledger
  }

  /// Takes credits, on disk when it returns; what is left, nil where there are too few.
  ///
  /// It waits for ``settle()``.
  func pay(_ debit: Debit) async throws -> Int? {
    try await withCheckedThrowingContinuation { balance in
      payers.append(Payer(debit: debit, balance: balance))
      arrival.yield()
    }
  }

  /// Settles payments until the task is cancelled, and then those that wait still.
  ///
  /// While one commit is written the next payers gather.
  func settle() async {
    for await _ in arrivals { await settleThoseWaiting() }
    await settleThoseWaiting()
  }

  private func settleThoseWaiting() async {
    let payers = payers
    self.payers = []
    guard !payers.isEmpty else { return }
    do {
      let balances = try await ledger.spend(payers.map(\.debit))
      for (payer, balance) in zip(payers, balances) { payer.balance.resume(returning: balance) }
    } catch {
      for payer in payers { payer.balance.resume(throwing: error) }
    }
  }
}
