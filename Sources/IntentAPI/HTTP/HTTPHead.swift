/// What a request says before its body.
package struct HTTPHead: Sendable {
  /// As it was sent, such as `GET`.
  package let method: String
  package let target: HTTPTarget

  /// The names in lower case, in the order sent.
  package let fields: [(name: String, value: String)]

  /// All of it in bytes, with the request line.
  package let size: Int

  package init(
    method: String, target: HTTPTarget, fields: [(name: String, value: String)] = [], size: Int = 0
  ) {
    self.method = method
    self.target = target
    self.fields = fields
    self.size = size
  }

  /// The value of a field, by its name in lower case; nil where it is missing or given twice.
  package subscript(name: String) -> String? {
    var found: String?
    for field in fields where field.name == name {
      guard found == nil else { return nil }
      found = field.value
    }
    return found
  }

  /// The length of the body as it was announced; nil for none, or for one that comes in chunks.
  var bodyLength: Int? { self["content-length"].flatMap { Int($0) } }

  /// Whether two programs could take it for bodies of two lengths, RFC 9112, section 6.3.
  var hasAmbiguousLength: Bool {
    let lengths = fields.count { $0.name == "content-length" }
    return lengths > 1 || lengths == 1 && fields.contains { $0.name == "transfer-encoding" }
  }

  /// What the body is, without its parameters: `text/csv`.
  var mediaType: String? {
    self["content-type"].map { text in
      text.prefix { $0 != ";" }.filter { $0 != " " && $0 != "\t" }.lowercased()
    }
  }
}
