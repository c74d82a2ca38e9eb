/// The objects of a file, each with its line.
protocol JSONObjects: Sendable {
  var window: ByteWindow { get }

  /// The object that was read last, as it was.
  var raw: String { get }

  /// Reads the next object; nil at the end of the file.
  mutating func next() throws -> JSONRead?
}

/// One object of a file, or why it is none.
struct JSONRead {
  let line: Int
  let size: Int
  let result: Result<[JSONValue.Member], RowFault>
}

extension Result<[JSONValue.Member], RowFault> {
  /// Parses bytes that must be one object.
  init(parsing bytes: ArraySlice<UInt8>) {
    do throws(JSONFault) {
      let value = try JSONParser.value(in: bytes)
      guard case .object(let members) = value else {
        self = .failure(RowFault(field: nil, reason: "it is no JSON object ({...})"))
        return
      }
      self = .success(members)
    } catch {
      self = .failure(RowFault(field: nil, reason: error.reason))
    }
  }
}
