import Intent

/// Something in a configuration, policy or theme file that is not in force.
struct ConfigurationFault: Error, Equatable, Sendable {
  enum Reason: Equatable, Sendable {
    case unreadable(String)
    /// In bytes.
    case tooLarge(Int)
    /// With what the reader of JSON5 says.
    case malformed(String)
    case unknownKey(nearest: String?)
    case wrongType(expected: String)
    case invalid(String)
  }

  let file: String

  /// The path of the key, such as `refresh.interval`; empty for the file as a whole.
  let key: String
  let reason: Reason

  init(_ reason: Reason, file: String, key: String = "") {
    self.file = file
    self.key = key
    self.reason = reason
  }
}

extension ConfigurationFault: CustomStringConvertible {
  /// `file: key: what is wrong with it (what to do)`, without a full stop.
  var description: String {
    ([file, key].filter { !$0.isEmpty }.map(\.oneLine) + [why]).joined(separator: ": ")
  }

  private var why: String {
    switch reason {
    case .unreadable(let why): why
    case .tooLarge(let bytes): "\(bytes) bytes are too many for settings (at most 1,000,000)"
    case .malformed(let what): "it is not JSON5: \(what.oneLine) (the defaults are in force)"
    case .unknownKey(let nearest):
      "there is no such key" + (nearest.map { " (did you mean \($0)?)" } ?? "")
    case .wrongType(let expected): "it must be \(expected)"
    case .invalid(let why): why.oneLine
    }
  }
}
