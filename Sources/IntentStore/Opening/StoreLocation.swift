/// Where a store is.
package enum StoreLocation: Hashable, Sendable {
  case file(String)

  /// An empty store that dies with its owner.
  case memory

  /// The path as people read it.
  package var path: String {
    switch self {
    case .file(let path): path
    case .memory: ":memory:"
    }
  }
}

/// What a store is opened for.
package enum StoreAccess: Hashable, Sendable {
  /// For reading and writing, where the file system allows it; else for looking only.
  case readWrite

  /// For looking only.
  case readOnly
}
