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

  /// The product with the article that it needs: `a billing platform`, `usage billing`.
  let thing: String?

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
    thing = self.product?.asThing
    self.audience = audience?.spoken
    self.problem = problem?.spoken
    self.proof = proof?.spoken
    self.rep = rep?.spoken
  }

  package var isEmpty: Bool { self == .none }
}

extension String {
  /// A product as a thing: `a billing platform for banks`, `usage billing`, `Meterly`.
  fileprivate var asThing: String {
    let words = split(separator: " ")
    let joins: Set<Substring> = ["for", "of", "to", "with", "that", "which", "and", "in"]
    let head = words.prefix { !joins.contains($0) }.joined(separator: " ")
    let isNamed = ["a", "an", "the", "our", "your"].contains(words.first?.lowercased() ?? "")
    let isMany = head.hasSuffix("s") && !head.hasSuffix("ss")
    guard !isNamed, !isMany, first?.isLowercase == true, Subject(head)?.takesArticle == true else {
      return self
    }
    return withArticle
  }
}
