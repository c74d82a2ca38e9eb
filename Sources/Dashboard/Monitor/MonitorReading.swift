import Intent

/// What the monitor shows of the store and the log, as it was read.
package struct MonitorReading: Sendable {
  package let queue: DueQueue

  /// The latest first.
  package let changes: [BandChange]

  /// The latest last; nil where there is no log.
  package let log: [LogLine]?

  package init(queue: DueQueue, changes: [BandChange], log: [LogLine]?) {
    self.queue = queue
    self.changes = changes
    self.log = log
  }
}
