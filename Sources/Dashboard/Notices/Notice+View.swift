import Canvas

extension Notice.Kind {
  var role: Role {
    switch self {
    case .done: .ok
    case .failed: .error
    case .hint: .dim
    }
  }
}
