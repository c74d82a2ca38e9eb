import Intent

/// Some credits that a key is to pay.
package struct Debit: Hashable, Sendable {
  package let key: APIKey.ID

  /// At least 0.
  package let amount: Int

  package init(key: APIKey.ID, amount: Int) {
    precondition(amount >= 0, "a debit of \(amount) credits would give some")
    self.key = key
    self.amount = amount
  }
}

extension Store {
  /// How many credits are left.
  package func credits() throws -> Int {
    try connection.number("SELECT balance FROM credit")
  }

  /// Tops the credits up; gives how many there are now.
  ///
  /// - Throws: ``CreditError`` for less than 1, and for more than anybody can have.
  package func addCredits(_ count: Int) throws -> Int {
    guard count > 0 else { throw CreditError.notPositive(count) }
    return try write(of: .access) {
      let balance = try credits()
      // Refunds may still come to it: they find room up to what the file can hold.
      guard count <= CreditError.most - min(balance, CreditError.most) else {
        throw CreditError.tooMany(count, balance: balance)
      }
      try change(by: count)
      return balance + count
    }
  }

  /// Takes debits in their order, each whole or not at all, on disk when it returns.
  ///
  /// - Returns: for each what was left after it; nil where there was too little for it.
  package func spend(_ debits: [Debit]) throws -> [Int?] {
    guard debits.contains(where: { $0.amount > 0 }) else {
      let balance = try credits()
      return debits.map { _ in balance }
    }
    return try write(of: .access) {
      var balance = try credits()
      var spent: [APIKey.ID: Int] = [:]
      let balances = debits.map { debit -> Int? in
        guard debit.amount <= balance else { return nil }
        balance -= debit.amount
        spent[debit.key, default: 0] += debit.amount
        return balance
      }
      // One statement for each key: many requests meet in one commit.
      for (key, amount) in spent { try take(amount, from: key) }
      return balances
    }
  }

  /// Takes credits that are known to be there; gives some for a number below 0.
  func take(_ amount: Int, from key: APIKey.ID?) throws {
    guard amount != 0 else { return }
    try change(by: -amount)
    try connection.run("UPDATE api_key SET spent = spent + ? WHERE id = ?", amount, key)
  }

  private func change(by difference: Int) throws {
    try connection.run("UPDATE credit SET balance = balance + ?", difference)
  }
}
