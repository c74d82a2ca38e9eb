/// How a score of an API is told from one of the engine: by the policy that it is kept under.
package enum APIPolicy {
  private static let prefix = "api:"

  /// The name of the policy under which the scores of a host are kept.
  package static func name(of host: String) -> String { prefix + host }

  /// The host whose scores are kept under a policy; nil for a policy of the engine.
  package static func host(of policy: String) -> String? {
    policy.hasPrefix(prefix) ? String(policy.dropFirst(prefix.count)) : nil
  }
}

extension Score {
  /// The host of the API that it came from; nil where the engine computed it.
  package var host: String? { APIPolicy.host(of: policy) }
}
