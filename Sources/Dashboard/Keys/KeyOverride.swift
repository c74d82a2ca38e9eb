import Canvas
import Intent

/// Other keys for an action, as a person wrote them down.
package struct KeyOverride: Hashable, Sendable {
  /// The name of the action, such as `watchlist.remove`.
  package let action: String

  /// The one place where they hold, such as `detail`; nil for all places that have the action.
  package let context: String?

  /// The names of the keys; none takes its keys from the action.
  package let keys: [String]

  package init(_ action: String, in context: String? = nil, keys: [String]) {
    self.action = action
    self.context = context
    self.keys = keys
  }
}

/// Why other keys are not in force.
package struct KeyFault: Error, Equatable, Sendable {
  package enum Reason: Equatable, Sendable {
    case unknownAction(nearest: String?)
    case unknownContext(String, places: [String])
    case unknownKey(String, nearest: String?)

    /// The key ends or suspends the program, whatever else it is told to do.
    case reserved(String, for: String)

    /// The key is a letter that is typed in a text field.
    case typed(String)
    case clash(String, with: String, in: String)
  }

  package let override: KeyOverride
  package let reason: Reason

  init(_ override: KeyOverride, _ reason: Reason) {
    self.override = override
    self.reason = reason
  }
}

extension KeyFault: CustomStringConvertible {
  /// What is wrong and what to do, without a full stop.
  package var description: String {
    switch reason {
    case .unknownAction(let nearest):
      "there is no such action" + (nearest.map { " (did you mean \($0)?)" } ?? "")
    case .unknownContext(let name, let places):
      "it has no keys in \"\(name.oneLine)\" (it has some in \(places.joined(separator: ", ")))"
    case .unknownKey(let name, let nearest):
      "\"\(name.oneLine)\" is no key" + (nearest.map { " (did you mean \($0)?)" } ?? "")
    case .reserved(let key, let purpose): "\(key) always \(purpose) (take another key)"
    case .typed(let key): "\(key) is typed there (take one with C- or M-, or a named key)"
    case .clash(let key, let other, let place):
      "\(key) is \(other)'s in \(place) (give that one other keys as well, or name the place:"
        + " { \(place): [...] })"
    }
  }
}
