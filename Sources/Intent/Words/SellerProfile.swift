/// What the rep sells, as the configuration tells it: one line each, nil where it says nothing.
package struct SellerProfile: Hashable, Sendable {
  /// What is sold: `usage billing`, `a billing platform`, `Meterly`.
  package let product: String?

  /// For whom: `software companies`.
  package let audience: String?

  /// The problem that it solves, as a noun phrase or "X that Y": `invoices that take days`.
  package let problem: String?

  /// One sentence or figure that proves it.
  package let proof: String?

  /// The name of the rep who speaks.
  package let rep: String?

  package static let none = SellerProfile()

  /// Where a profile is set, for screens whose words lack one.
  package static let hint =
    "Set `profile` in the configuration (product, audience, problem, proof, rep), "
    + "and the words will speak of what you sell."

  package init(
    product: String? = nil, audience: String? = nil, problem: String? = nil, proof: String? = nil,
    rep: String? = nil
  ) {
    self.product = product?.spoken
    self.audience = audience?.spoken
    self.problem = problem?.spoken
    self.proof = proof?.spoken
    self.rep = rep?.spoken
  }

  package var isEmpty: Bool { self == .none }
}
