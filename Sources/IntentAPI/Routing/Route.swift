import Intent

/// What a path is about.
enum Route: Hashable {
  case score
  case bulk
  case job(BulkJob.ID)
  case jobFile(BulkJob.ID)
  case watchlist
  case prioritize
  case description

  private static let base = "/api/v1/"

  init?(path: String) {
    guard path.hasPrefix(Self.base) else { return nil }
    let parts = path.dropFirst(Self.base.count).split(
      separator: "/", omittingEmptySubsequences: false)
    switch parts {
    case ["score"]: self = .score
    case ["score", "bulk"]: self = .bulk
    case ["watchlist"]: self = .watchlist
    case ["prioritize"]: self = .prioritize
    case ["openapi.json"]: self = .description
    default:
      guard parts.count >= 3, parts[0] == "score", parts[1] == "bulk",
        let id = BulkJob.ID(parts[2]), id.rawValue == parts[2]
      else { return nil }
      switch parts.dropFirst(3) {
      case []: self = .job(id)
      case ["download"]: self = .jobFile(id)
      default: return nil
      }
    }
  }

  /// The methods that it takes; whoever may get it may ask for its head.
  var methods: [String] {
    switch self {
    case .score, .job, .jobFile, .prioritize, .description: ["GET", "HEAD"]
    case .bulk: ["POST"]
    case .watchlist: ["GET", "HEAD", "POST", "DELETE"]
    }
  }

  static func path(of job: BulkJob.ID) -> String { "\(base)score/bulk/\(job)" }
  static func filePath(of job: BulkJob.ID) -> String { path(of: job) + "/download" }
}
