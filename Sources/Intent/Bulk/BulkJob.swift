import Foundation

/// Some companies that are scored as one job, with a file as its result.
package struct BulkJob: Hashable, Sendable, Identifiable {
  package enum Status: String, CaseIterable, Sendable {
    case queued
    case running
    case done

    /// It was given up before its last row; ``BulkJob/fault`` says why.
    case failed
  }

  /// How many rows a job has at most.
  package static let mostRows = 1_000

  /// How many jobs of one key may be queued or running at a time.
  package static let mostLive = 3

  package let id: ID

  /// What the file was called; nil where nobody said.
  package let name: String?

  /// The key that it was sent with; nil for one of the command line or the screen, which costs
  /// nothing.
  package let key: APIKey.ID?
  package private(set) var status: Status

  /// In `1...1000`.
  package let count: Int

  /// How many rows were scored or have failed.
  package private(set) var completed: Int

  /// How many of those have failed: they have an error in place of a score, and cost nothing.
  package private(set) var failed: Int

  /// The credits that it took when it was sent; what failed is given back at its end.
  package let cost: Int
  package let submittedAt: Date

  /// Nil while it is queued or running.
  package let endedAt: Date?

  /// Why it was given up, in one line.
  package let fault: String?

  package init(
    id: ID, name: String?, key: APIKey.ID? = nil, status: Status, count: Int, completed: Int = 0,
    failed: Int = 0, cost: Int = 0, submittedAt: Date, endedAt: Date? = nil, fault: String? = nil
  ) {
    self.id = id
    self.name = name
    self.key = key
    self.status = status
    self.count = count
    self.completed = completed
    self.failed = failed
    self.cost = cost
    self.submittedAt = submittedAt
    self.endedAt = endedAt
    self.fault = fault
  }

  /// Takes into account that a row was run.
  package mutating func count(_ result: BulkResult) {
    status = .running
    completed += 1
    if result.score == nil { failed += 1 }
  }

  /// Whether it waits to be run, or to be run on.
  package var isLive: Bool {
    switch status {
    case .queued, .running: true
    case .done, .failed: false
    }
  }
}
