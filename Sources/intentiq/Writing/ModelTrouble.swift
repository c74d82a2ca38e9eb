import Intent
import Synchronization

/// What keeps a language model from writing at present, as this run of the program has seen it.
final class ModelTrouble: Sendable {
  private let reasons = Mutex<Reasons>(Reasons())

  private struct Reasons {
    /// What concerns every company: the model is out of reach, or wants to be left alone.
    var general: String?
    var particular: [Domain: String] = [:]
  }

  /// Why there are no words of a company; nil while nothing is known to be wrong.
  func reason(for domain: Domain) -> String? {
    reasons.withLock { $0.particular[domain] ?? $0.general }
  }

  func began(with reason: String) { reasons.withLock { $0.general = reason } }

  /// The model answered, but wrote nothing that can be shown of a company.
  func began(with reason: String, about domain: Domain) {
    reasons.withLock {
      $0.general = nil
      $0.particular[domain] = reason
    }
  }

  /// The model has written for a company: nothing in general is wrong with it.
  func ended(by domain: Domain) {
    reasons.withLock {
      $0.general = nil
      $0.particular[domain] = nil
    }
  }
}
