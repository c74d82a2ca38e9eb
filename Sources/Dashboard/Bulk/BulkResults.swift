import Intent

/// What came of a job's rows, in the order in which it is read.
struct BulkResults: Sendable {
  let job: BulkJob.ID

  /// How many rows of the job were completed when they were read.
  let completed: Int

  /// The reason of the most first.
  let failures: [Failure]

  /// The highest score first.
  let scored: [BulkResult]

  init(_ job: BulkJob.ID, completed: Int, _ results: [BulkResult]) {
    self.job = job
    self.completed = completed
    failures = Self.failures(in: results)
    scored = results.enumerated().filter { $0.element.score != nil }
      .sorted { one, other in
        (other.element.score?.total ?? 0, one.offset)
          < (one.element.score?.total ?? 0, other.offset)
      }
      .map(\.element)
  }

  /// Rows that failed for the same reason, in the order of the file.
  struct Failure: Sendable {
    let reason: String
    var rows: [BulkRow]
  }

  private static func failures(in results: [BulkResult]) -> [Failure] {
    var failures: [Failure] = []
    var places: [String: Int] = [:]
    for result in results {
      guard let reason = result.error?.oneLine else { continue }
      if let place = places[reason] {
        failures[place].rows.append(result.row)
      } else {
        places[reason] = failures.count
        failures.append(Failure(reason: reason, rows: [result.row]))
      }
    }
    return failures.enumerated().sorted { one, other in
      (other.element.rows.count, one.offset) < (one.element.rows.count, other.offset)
    }.map(\.element)
  }
}
