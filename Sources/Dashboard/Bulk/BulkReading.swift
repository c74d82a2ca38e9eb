import Intent

/// What the bulk screen shows of the store, as it was read.
package struct BulkReading: Sendable {
  /// The newest first.
  package let jobs: [BulkJob]
  package let keys: [APIKey]

  /// How many credits are left for all keys together.
  package let credits: Int

  package init(jobs: [BulkJob], keys: [APIKey], credits: Int) {
    self.jobs = jobs
    self.keys = keys
    self.credits = credits
  }
}
