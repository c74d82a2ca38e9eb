/// Why a language model gave no words that can be shown.
///
/// It holds facts alone: never the key, and nothing of an answer that is not cleansed and short.
package enum ModelFault: Error, Hashable, Sendable {
  /// The environment variable that the configuration names is not set.
  case noKey(variable: String)

  /// What the variable holds could not be sent.
  case unusableKey(variable: String)

  /// With the reason in our own words.
  case unreachable(String)

  /// With the time that it had.
  case late(Duration)

  /// The status was 401 or 403.
  case keyRefused(Int)

  /// The status was 429; nil when it did not say how long to wait.
  case limited(retryAfter: Duration?)
  case status(Int)

  /// With the host it sends to, if it names one.
  case redirected(to: String?)

  /// The answer went past a mebibyte.
  case tooLarge

  /// What came is not of the protocol, as from the page of a captive portal.
  case notAModel(String)

  /// The model would not answer.
  case declined

  /// The answer reached the limit of tokens.
  case cutOff

  /// The model answered, but not as it was asked to.
  case malformed(String)

  /// In characters.
  case tooLong(field: String, count: Int, limit: Int)

  /// A text names a link, an e-mail address or a telephone number that is not the seller's own.
  case linked(field: String, String)

  /// What the texts state and the evidence does not.
  case ungrounded([String])
  case cancelled
}
