import Intent

/// What the outside world reported to the bulk screen.
package enum BulkEvent: Sendable {
  case loaded(BulkReading)
  case notLoaded(reason: String)

  /// What came of a job's rows, in the order of its file, when so many of them were completed.
  case resultsLoaded(BulkJob.ID, completed: Int, [BulkResult])
  case fileRead(BulkFile, path: String)
  case fileNotRead(path: String, reason: String)

  /// A file of this screen has become a job.
  case sent(BulkJob)

  /// A job has come further, or has ended.
  case changed(BulkJob)

  /// Another program has written to the store, maybe about jobs, keys or credits.
  case othersWrote

  /// The result of a job stands in a file.
  case written(BulkJob.ID, path: String)

  /// The only time that the key itself is told.
  case keyMade(APIKey, APIKey.Secret)
  case keyNotMade(reason: String)
}
