import Intent

extension BulkJob {
  /// Tells how far the job is, field by field, with other members behind those.
  package func json(before others: [(String, JSON)] = []) -> JSON {
    var members: [(String, JSON)] = [
      ("job_id", .text(id.rawValue)), ("status", .text(status.rawValue)),
      ("count", .count(count)), ("completed", .count(completed)), ("failed", .count(failed)),
    ]
    if let fault { members.append(("error", .text(fault))) }
    if status == .done { members.append(("download_url", .text(Route.filePath(of: id)))) }
    return .object(members + others)
  }
}
