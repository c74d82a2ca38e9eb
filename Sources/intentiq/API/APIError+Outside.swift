import IntentAPI
import IntentSources
import IntentStore

extension APIError {
  /// What is answered where the store cannot be used now, but soon; nil for what nobody foresees.
  init?(_ error: StoreError) {
    switch error.reason {
    case .locked:
      self.init(
        503, "store_busy", "Another program writes to the store; try again in a moment.",
        fields: ["Retry-After": "1"])
    case .diskFull:
      self.init(503, "store_full", "The server's disk is full; nothing was changed or taken.")
    case .isFolder, .isNoFile, .isNoDatabase, .belongsToAnother, .isNewer, .isOlder, .damaged,
      .readOnly, .moved, .unreachable, .failed:
      return nil
    }
  }
}

extension APIError {
  static func invalidCSV(_ text: String) -> APIError {
    APIError(400, "invalid_csv", text.capitalizedSentence)
  }

  init(_ error: BulkFileError) {
    // A reason that begins with the line has named it.
    let place = error.reason.hasPrefix("line ") ? nil : error.line
    let text = (place.map { "line \($0): " } ?? "") + error.reason
    switch error.problem {
    case .noRows: self.init(400, "no_rows", error.reason.capitalizedSentence)
    case .tooManyRows: self.init(400, "too_many_rows", error.reason.capitalizedSentence)
    case .unknownColumn, .noHeader, .noDomainColumn, .file: self = .invalidCSV(text)
    }
  }
}

extension String {
  /// The clause as a sentence of its own.
  fileprivate var capitalizedSentence: String { (prefix(1).uppercased() + dropFirst()).sentence }
}
