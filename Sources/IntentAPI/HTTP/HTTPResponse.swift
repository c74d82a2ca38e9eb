import Intent

/// An answer to a request.
package struct HTTPResponse: Sendable {
  package enum Body: Sendable {
    case bytes([UInt8])

    /// Made page by page while it is sent, by number from 0; nil behind the last.
    case pages(@Sendable (Int) -> [UInt8]?)
  }

  package var status: Int
  package var fields: [(name: String, value: String)]
  package var body: Body

  /// What the log tells of it beside its status, such as `key 3`.
  package var remarks: [String] = []

  package init(
    _ status: Int, fields: [(name: String, value: String)] = [], body: Body = .bytes([])
  ) {
    self.status = status
    self.fields = fields
    self.body = body
  }

  /// An answer in JSON.
  package init(_ status: Int, json: JSON, fields: [(name: String, value: String)] = []) {
    self.init(
      status, fields: Self.jsonFields + fields, body: .bytes(Array((json.description + "\n").utf8)))
  }

  static let jsonFields = [(name: "Content-Type", value: "application/json")]

  package subscript(name: String) -> String? {
    fields.first { $0.name.lowercased() == name.lowercased() }?.value
  }
}
