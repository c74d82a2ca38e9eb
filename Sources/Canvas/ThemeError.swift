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
  }

  package let reason: Reason

  /// The role it was found in; nil outside of the roles.
  package let role: String?

  /// A known name near the unknown one, if there is one.
  package let nearest: String?

  package init(_ reason: Reason, role: String? = nil, nearest: String? = nil) {
    self.reason = reason
    self.role = role
    self.nearest = nearest
  }
}

extension ThemeError: CustomStringConvertible {
  /// What is wrong, as the end of a sentence that begins with the file's name.
  package var description: String {
    let place = role.map { "role \"\($0)\": " } ?? ""
    let hint = nearest.map { ". Did you mean \"\($0)\"?" } ?? ""
    return place + text + hint
  }

  private var text: String {
    switch reason {
    case .malformed(let what): what
    case .unknownGround(let name): "\"\(name)\" is not a ground (dark, light, any)"
    case .unknownRole(let name): "\"\(name)\" is not a role"
    case .unknownKey(let name): "\"\(name)\" means nothing here"
    case .unknownColor(let name): "\"\(name)\" is not in the palette"
    case .invalidColor(let value): "\"\(value)\" is not a colour"
    }
  }
}
