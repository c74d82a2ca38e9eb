import Glibc

extension String {
  /// The value of an environment variable; nil where it is not set.
  init?(variable name: String) {
    guard let value = getenv(name) else { return nil }
    self.init(cString: value)
  }
}
