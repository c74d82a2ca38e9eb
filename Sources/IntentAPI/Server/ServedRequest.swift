/// A request that was answered, as a log tells of it.
package struct ServedRequest: Sendable {
  package let method: String

  /// Without its query, which may hold anything; nil where its escapes are broken.
  package let path: String?

  /// Nil where the client went before it had an answer.
  package let status: Int?
  package let remarks: [String]

  /// From its head to the end of its answer.
  package let duration: Duration

  package init(
    method: String, path: String?, status: Int?, remarks: [String], duration: Duration
  ) {
    self.method = method
    self.path = path
    self.status = status
    self.remarks = remarks
    self.duration = duration
  }
}
