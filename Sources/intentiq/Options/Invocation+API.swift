import Intent

extension Invocation {
  /// The first argument as a job's name.
  func job() throws(UsageError) -> BulkJob.ID {
    let text = arguments.first ?? ""
    guard let id = BulkJob.ID(text) else {
      throw .invalidValue(
        text, of: "JOB", why: "it is no name of a job, such as bulk_01JMXPQ7 (intentiq bulk list)")
    }
    return id
  }

  /// The first argument as the number of a key.
  func key() throws(UsageError) -> APIKey.ID {
    let text = arguments.first ?? ""
    guard let id = APIKey.ID(text), id > 0 else {
      throw .invalidValue(
        text, of: "ID", why: "it is no number of a key, such as 1 (intentiq keys list)")
    }
    return id
  }

  /// What a key is good for, which must be said.
  func scope() throws(UsageError) -> APIKey.Scope {
    let names = APIKey.Scope.allCases.map(\.rawValue)
    guard let name = value(of: .scope) else {
      throw .missingValue("--scope", name: names.joined(separator: "|"))
    }
    guard let scope = APIKey.Scope(rawValue: name.lowercased()) else {
      throw Self.unknown(name, of: .scope, "scope", among: names)
    }
    return scope
  }
}
