import Foundation
import Intent

/// One look of a source at one signal of a company, and what came of it.
package struct Look: Hashable, Sendable {
  package let domain: Domain
  package let signal: Signal
  package let source: String
  package let status: SignalStatus
  package let at: Date

  /// Why it failed, in words; nil when it did not.
  package let reason: String?

  package init(
    domain: Domain, signal: Signal, source: String, status: SignalStatus, at: Date,
    reason: String? = nil
  ) {
    self.domain = domain
    self.signal = signal
    self.source = source
    self.status = status
    self.at = at
    self.reason = reason
  }
}
