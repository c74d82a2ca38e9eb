import Intent

extension AccountDraft {
  /// A company to be added, called as was said, else as its domain suggests.
  init(adding domain: Domain, name: String?, tags: [String]) {
    self.init(domain: domain, name: name, tags: tags)
    guard name == nil, domain.guessedName != domain.defaultName else { return }
    self.name = domain.guessedName
    isNameGuessed = true
  }
}
