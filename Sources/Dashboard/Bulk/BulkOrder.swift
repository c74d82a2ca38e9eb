import Intent

/// What is ordered on the bulk screen by words.
enum BulkOrder: Equatable, Sendable {
  case scoreFile(path: String)

  /// Of the selected job.
  case writeResult(path: String, replaces: Bool)
  case makeKey(APIKey.Scope, label: String?)
  case addCredits(Int)

  /// The action that does the same with keys.
  var action: Action {
    switch self {
    case .scoreFile: .scoreFile
    case .writeResult: .writeResult
    case .makeKey: .makeKey
    case .addCredits: .addCredits
    }
  }
}
