import Intent

extension Invocation {
  /// The first argument as a domain.
  func domain() throws(UsageError) -> Domain {
    try Self.domain(arguments.first ?? "")
  }

  /// All arguments as domains, each once, in the order given.
  func domains() throws(UsageError) -> [Domain] {
    var known: Set<Domain> = []
    var domains: [Domain] = []
    for argument in arguments {
      let domain = try Self.domain(argument)
      if known.insert(domain).inserted { domains.append(domain) }
    }
    return domains
  }

  /// The name that was given, as one line; nil when there is none.
  func name() throws(UsageError) -> String? { try line(.name) }

  /// The value of an option as one line; nil when it was not given.
  func line(_ option: OptionName) throws(UsageError) -> String? {
    guard let text = value(of: option) else { return nil }
    return try Self.line(text, of: option)
  }

  /// The tags given with an option, each as one line.
  func tags(_ option: OptionName) throws(UsageError) -> [String] {
    var tags: [String] = []
    for tag in allValues(of: option) { tags.append(try Self.line(tag, of: option)) }
    return tags
  }

  /// The band that was named; nil when none was.
  func band() throws(UsageError) -> Band? {
    guard let name = value(of: .band) else { return nil }
    guard let band = Band(rawValue: name.uppercased()) else {
      throw Self.unknown(name, of: .band, "band", among: Band.allCases.map(\.rawValue))
    }
    return band
  }

  /// The error for a name that an option's value does not have.
  static func unknown(
    _ name: String, of option: OptionName, _ noun: String, among names: [String]
  ) -> UsageError {
    let hint = names.nearest(to: name).map { "did you mean \($0)?" }
    return .invalidValue(
      name, of: option.flag,
      why: "there is no such \(noun) (\(hint ?? names.joined(separator: ", ")))")
  }

  private static func domain(_ text: String) throws(UsageError) -> Domain {
    do throws(DomainError) {
      return try Domain(text)
    } catch {
      throw .invalidDomain(error)
    }
  }

  private static func line(_ text: String, of option: OptionName) throws(UsageError) -> String {
    let line = text.oneLine
    guard !line.isEmpty else {
      throw .invalidValue("\"\"", of: option.flag, why: "it is empty (give a text)")
    }
    return line
  }
}
