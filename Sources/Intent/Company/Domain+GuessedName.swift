extension Domain {
  /// What a company may be called, by its domain alone: `kestrel-cloud.io` is Kestrel Cloud.
  package var guessedName: String {
    let name = defaultName
    let words = name.split(separator: "-")
    // A label that is shown as it is kept says nothing in its parts.
    guard words.count > 1, !name.lowercased().hasPrefix("xn--") else { return name }
    return words.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }
}
