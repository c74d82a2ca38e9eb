import Foundation
import Intent

/// Which language model writes, and within what limits.
package struct ModelSettings: Hashable, Sendable {
  /// The base of an endpoint that speaks the protocol of OpenAI, such as `http://localhost:8080/v1`.
  package let url: URL

  /// The name that the endpoint knows the model by.
  package let model: String

  /// The environment variable that holds the key; nil where none is needed.
  package let keyVariable: String?

  /// For one company, from the question to the end of the answer.
  package let timeout: Duration

  /// At most so many tokens in an answer.
  package let maxTokens: Int

  /// How many companies are written for at once, at least 1.
  package let concurrency: Int

  package init(
    url: URL, model: String, keyVariable: String? = nil, timeout: Duration = .seconds(20),
    maxTokens: Int = 700, concurrency: Int = 2
  ) {
    precondition(timeout > .zero, "timeout must be more than 0, not \(timeout)")
    precondition(concurrency > 0, "concurrency must be at least 1, not \(concurrency)")
    self.url = url
    self.model = model
    self.keyVariable = keyVariable
    self.timeout = timeout
    self.maxTokens = maxTokens
    self.concurrency = concurrency
  }

  /// Where questions are sent.
  var endpoint: URL {
    url.path().hasSuffix("/chat/completions") ? url : url.appending(path: "chat/completions")
  }
}
