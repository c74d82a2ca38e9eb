import Intent

/// What came of a job's rows, in the order in which it is read.
struct BulkResults: Sendable {
  let job: BulkJob.ID

  /// How many rows of the job were completed when they were read.
  let completed: Int

  /// In the order of the file.
  let failed: [BulkResult]

  /// The highest score first.
  let scored: [BulkResult]

  init(_ job: BulkJob.ID, completed: Int, _ results: [BulkResult]) {
    self.job = job
    self.completed = completed
    failed = results.filter { $0.error != nil }
    scored = results.enumerated().filter { $0.element.score != nil }
      .sorted { one, other in
        (other.element.score?.total ?? 0, one.offset)
          < (one.element.score?.total ?? 0, other.offset)
      }
      .map(\.element)
  }
}
