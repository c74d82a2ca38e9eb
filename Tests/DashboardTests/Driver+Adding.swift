import Dashboard
import Intent

extension Driver {
  /// The companies that were ordered to be added; nil when none were.
  var added: [AccountDraft]? {
    effects.lazy.compactMap { if case .add(let drafts, _) = $0 { drafts } else { nil } }.first
  }

  /// What was not to be added, as it was counted.
  var passedOver: AddTally? {
    effects.lazy.compactMap { if case .add(_, let tally) = $0 { tally } else { nil } }.first
  }

  /// Reads what was pasted as the program would, beside the keys.
  mutating func readPaste() {
    for effect in effects {
      guard case .read(let text) = effect else { continue }
      happen(.pasteRead(PastedCompanies(text), of: text))
    }
  }
}
