/// A request with all of its body.
package struct HTTPRequest: Sendable {
  package enum Body: Hashable, Sendable {
    case bytes([UInt8])

    /// The parts of `multipart/form-data`.
    case form([Part])

    /// `multipart/form-data` that breaks off or has no parts.
    case brokenForm

    /// More came than is taken.
    case tooLarge

    /// Too much is being read of others at the same time.
    case noRoom
  }

  /// A field of a form.
  package struct Part: Hashable, Sendable {
    package let name: String
    package let fileName: String?
    package var bytes: [UInt8]

    package init(name: String, fileName: String?, bytes: [UInt8]) {
      self.name = name
      self.fileName = fileName
      self.bytes = bytes
    }
  }

  package let head: HTTPHead
  package let body: Body

  package init(head: HTTPHead, body: Body = .bytes([])) {
    self.head = head
    self.body = body
  }
}
