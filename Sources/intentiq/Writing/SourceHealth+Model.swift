import Foundation
import Intent
import IntentSources

extension SourceHealth {
  /// Takes in why a language model gave no words; one that answered what cannot be shown is in
  /// order itself.
  mutating func take(_ fault: ModelFault, at instant: Date, in latency: Duration) {
    switch fault {
    case .limited: failed(at: instant, "\(fault)", as: .limited)
    case .unreachable, .late: failed(at: instant, "\(fault)", as: .offline)
    case .keyRefused, .noKey, .unusableKey: failed(at: instant, "\(fault)", as: .stopped)
    case .status, .redirected, .tooLarge, .notAModel: failed(at: instant, "\(fault)")
    case .declined, .cutOff, .malformed, .tooLong, .linked, .ungrounded:
      answered(at: instant, in: latency, note: "the last words could not be shown: \(fault)")
    case .cancelled: break
    }
  }
}
