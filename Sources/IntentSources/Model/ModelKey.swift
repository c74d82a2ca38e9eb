import Intent

/// A key to somebody's service, which shows itself to nobody: neither printed nor dumped.
package struct ModelKey: Hashable, Sendable {
  /// The name of the environment variable that it came from.
  package let variable: String
  private let secret: String

  /// Takes the key from the environment.
  ///
  /// - Throws: A `ModelFault` when it is not there, or could not stand in a header of HTTP.
  package init(
    from variable: String, of environment: [String: String]
  ) throws(ModelFault) {
    let secret = environment[variable]?.trimmed ?? ""
    guard !secret.isEmpty else { throw .noKey(variable: variable) }
    guard secret.utf8.count <= 4_096, secret.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
    else { throw .unusableKey(variable: variable) }
    self.variable = variable
    self.secret = secret
  }

  /// RFC 6750, 2.1.
  var authorization: String { "Bearer \(secret)" }
}

extension ModelKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "(the key in \(variable.oneLine))" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: []) }
}

extension String {
  /// Without the blanks and line ends that a shell or an editor leaves around a key.
  fileprivate var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
