import Intent
import IntentStore

/// Somebody who waits for a debit to be settled.
struct Payer: Sendable {
  let debit: Debit
  let balance: CheckedContinuation<Int?, any Error>
}

extension APIDesk {
  /// Takes credits, on disk when it returns; what is left, nil where there are too few.
  ///
  /// It waits for ``settlePayments()``.
  func pay(_ debit: Debit) async throws -> Int? {
    try await withCheckedThrowingContinuation { balance in
      payers.append(Payer(debit: debit, balance: balance))
      payment.yield()
    }
  }

  /// Settles payments until the task is cancelled, and then those that wait still.
  ///
  /// Those of requests that meet share a commit: while one is written the next ones gather.
  func settlePayments() async {
    for await _ in payments { await settle() }
    await settle()
  }

  private func settle() async {
    let payers = payers
    self.payers = []
    guard !payers.isEmpty else { return }
    do {
      let balances = try await store.spend(payers.map(\.debit))
      // What was too little for one may have been enough for the next.
      if let balance = balances.last(where: { $0 != nil }) { memory.credits = balance }
      for (payer, balance) in zip(payers, balances) { payer.balance.resume(returning: balance) }
    } catch {
      memory.credits = nil
      for payer in payers { payer.balance.resume(throwing: error) }
    }
  }
}
