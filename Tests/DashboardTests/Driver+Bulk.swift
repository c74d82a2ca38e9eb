import Canvas
@testable import Dashboard
import Intent

extension Driver {
  /// Goes to the bulk screen as the store would answer.
  mutating func openBulk(_ reading: BulkReading = .sample) {
    press(.character("4"))
    happen(.bulk(.loaded(reading)))
  }

  /// Chooses a file, which is read as this.
  mutating func choose(_ file: BulkFile) {
    press(.character("f"))
    type(file.name)
    press(.enter)
    happen(.bulk(.fileRead(file, path: file.name)))
  }

  /// What was ordered for the bulk screen.
  var bulkEffects: [BulkEffect] {
    effects.compactMap { if case .bulk(let effect) = $0 { effect } else { nil } }
  }
}
