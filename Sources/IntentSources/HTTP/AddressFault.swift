/// Why an address is refused.
package struct AddressFault: Error, Hashable {
  package enum Problem: Hashable, Sendable {
    case notAnAddress
    case namesAUser
    case hasMore
    case inTheClear
  }

  /// What an address is for.
  package enum Use: Hashable, Sendable {
    /// An API that scores.
    case scores

    /// A language model that writes.
    case words
  }

  package let problem: Problem
  package let use: Use

  package init(_ problem: Problem, for use: Use) {
    self.problem = problem
    self.use = use
  }
}

extension AddressFault: CustomStringConvertible {
  /// One sentence for people, without a full stop.
  package var description: String {
    switch (problem, use) {
    case (.notAnAddress, .scores):
      "it must be the base of an API, such as \"https://intentiq.com\""
    case (.notAnAddress, .words):
      "it must be the base of an endpoint, such as \"https://api.openai.com/v1\""
    case (.namesAUser, .scores):
      "no user and no password may stand in it (the key is in a variable)"
    case (.namesAUser, .words):
      "no user and no password may stand in it (name a variable in llm.key_env)"
    case (.hasMore, _): "it must end with its path, without ? and #"
    case (.inTheClear, .scores):
      "http:// would send the key in the clear (use https; http is for this machine alone)"
    case (.inTheClear, .words):
      "http:// would send evidence and key in the clear (use https, or a host of your own network)"
    }
  }
}
