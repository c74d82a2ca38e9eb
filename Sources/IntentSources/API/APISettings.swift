/// Which API scores, and how it is asked.
package struct APISettings: Hashable, Sendable {
  package let address: APIAddress

  /// The environment variable that holds the key.
  package let keyVariable: String

  /// For one question, from its first byte to the last of the answer.
  package let timeout: Duration

  package init(address: APIAddress, keyVariable: String, timeout: Duration = .seconds(15)) {
    precondition(timeout > .zero, "timeout must be more than 0, not \(timeout)")
    self.address = address
    self.keyVariable = keyVariable
    self.timeout = timeout
  }
}
