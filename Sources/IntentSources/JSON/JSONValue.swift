/// A JSON value; numbers keep the text that they were written in.
enum JSONValue: Equatable {
  case text(String)
  case number(String)
  case bool(Bool)
  case null
  case array([JSONValue])

  /// The members in their order; of two with one name the first counts.
  case object([Member])

  struct Member: Equatable {
    let name: String
    let value: JSONValue
  }

  subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// A text, or a number as it was written.
  var plainText: String? {
    switch self {
    case .text(let text), .number(let text): text
    case .bool, .null, .array, .object: nil
    }
  }
}
