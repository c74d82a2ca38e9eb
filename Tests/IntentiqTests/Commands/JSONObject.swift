import Foundation
import Testing

/// What a run printed as JSON, with its keys in the order on the wire.
struct JSONObject {
  let values: [String: Any]
  private let text: String

  init(_ text: String) throws {
    self.text = text
    let parsed = try JSONSerialization.jsonObject(with: Data(text.utf8))
    values = try #require(parsed as? [String: Any])
  }

  /// The keys of the outermost object in the order in which they were written.
  var keys: [String] {
    text.split(separator: "\n").filter { $0.hasPrefix("  \"") }.map { line in
      String(line.dropFirst(3).prefix { $0 != "\"" })
    }
  }

  func object(_ path: String...) throws -> [String: Any] {
    var object = values
    for key in path { object = try #require(object[key] as? [String: Any]) }
    return object
  }
}
