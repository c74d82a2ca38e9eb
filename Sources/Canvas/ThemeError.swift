import Foundation

/// Why a theme's file cannot be used.
package struct ThemeError: Error, Equatable, Sendable {
  package enum Reason: Equatable, Sendable {
    /// Not JSON5, or not of the form a theme has; with what the reader said.
    case malformed(String)
    /// `ground` is not dark, light or any.
    case unknownGround(String)
    case unknownRole(String)
    /// A key of a role, or of the file, that means nothing.
    case unknownKey(String)
    /// A role names a colour that the palette does not have.
    case unknownColor(String)
    /// A value of the palette that is not a colour.
    case invalidColor(String)
    /// It inherits from a theme that is not there.
    case unknownParent(String)
    /// It inherits from itself, by way of these.
    case circle([String])
  }

  package let reason: Reason

  /// The keys that lead to the place, such as `roles`, `hot`, `fg`; empty for the file as a whole.
  package let path: [String]

  /// A known name near the unknown one, if there is one.
  package let nearest: String?

  /// The file in which it was found, which may be one that is inherited from; nil where the theme
  /// is built in.
  package internal(set) var file: String?

  package init(_ reason: Reason, at path: [String] = [], nearest: String? = nil) {
    self.reason = reason
    self.path = path
    self.nearest = nearest
  }

  /// The role it was found in; nil outside of the roles.
  package var role: String? { path.first == "roles" && path.count > 1 ? path[1] : nil }
}

extension ThemeError: CustomStringConvertible {
  /// What is wrong, as the end of a sentence that begins with the file's name.
  package var description: String {
    let hint = nearest.map { ". Did you mean \"\($0)\"?" } ?? ""
    return place + text + hint
  }

  private var place: String {
    if let role { return "role \"\(role)\": " }
    return path.first == "palette" && path.count > 1 ? "colour \"\(path[1])\": " : ""
  }

  private var text: String {
    switch reason {
    case .malformed(let what): what
    case .unknownGround(let name): "\"\(name)\" is not a ground (dark, light, any)"
    case .unknownRole(let name): "\"\(name)\" is not a role"
    case .unknownKey(let name): "\"\(name)\" means nothing here"
    case .unknownColor(let name): "\"\(name)\" is not in the palette"
    case .invalidColor(let value): "\"\(value)\" is not a colour"
    case .unknownParent(let name): "it inherits from \"\(name)\", and there is no such theme"
    case .circle(let names): "it inherits from itself (\(names.joined(separator: " > ")))"
    }
  }
}

extension ThemeError {
  /// A fault of ours as it is, a fault of the reader with the place where it was met.
  static func reading(_ error: any Error) -> ThemeError {
    if let error = error as? ThemeError { return error }
    guard let error = error as? DecodingError else { return ThemeError(.malformed("\(error)")) }
    switch error {
    case .keyNotFound(let key, let context):
      return at(context.codingPath + [key], "is missing")
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return at(context.codingPath, "has a value of the wrong kind")
    case .dataCorrupted(let context):
      let cause = (context.underlyingError as NSError?)?.userInfo[NSDebugDescriptionErrorKey]
      return at(context.codingPath, (cause as? String) ?? context.debugDescription)
    @unknown default:
      return ThemeError(.malformed("\(error)"))
    }
  }

  private static func at(_ path: [any CodingKey], _ what: String) -> ThemeError {
    let names = path.map(\.stringValue)
    // The place is told already where it is a role or a colour.
    let rest = names.count > 1 ? names.dropFirst(2) : names[...]
    let key = rest.joined(separator: ".")
    return ThemeError(
      .malformed(key.isEmpty ? (names.isEmpty ? what : "it \(what)") : "\(key) \(what)"),
      at: names)
  }
}
