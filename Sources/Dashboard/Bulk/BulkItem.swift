import Intent

/// What the cursor of the bulk screen stands on, kept by identity.
enum BulkItem: Hashable, Sendable {
  case job(BulkJob.ID)
  case key(APIKey.ID)

  var isKey: Bool {
    switch self {
    case .job: false
    case .key: true
    }
  }
}
