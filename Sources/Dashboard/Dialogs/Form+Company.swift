import Intent

extension Form {
  /// An empty form for a company to come.
  static var adding: Form {
    Form(
      .add, title: "Add a company", verb: "add",
      fields: [
        Field("Domain", placeholder: "stripe.com, or any page of it"),
        Field("Name", placeholder: "as its domain says"),
      ])
  }

  static func editing(_ row: WatchlistRow) -> Form {
    Form(
      .edit(row.domain), title: "Edit \(row.domain.shown)", verb: "keep",
      fields: [
        Field("Name", TextField(row.name), placeholder: row.domain.defaultName),
        Field(
          "Tags", TextField(row.tags.joined(separator: ", ")),
          placeholder: "with commas between"),
      ])
  }

  var companyEffect: Effect? {
    if case .edit(let domain) = purpose {
      return .edit(domain, name: line(0).isEmpty ? domain.defaultName : line(0), tags: tags)
    }
    guard case .success(let domain) = domain else { return nil }
    return .add(domain, name: line(1).isEmpty ? nil : line(1))
  }

  var companyReading: Notice {
    if case .edit = purpose {
      return Notice(
        tags.isEmpty ? "No tags." : tags.map { "#\($0)" }.joined(separator: " "), kind: .done)
    }
    if fields[0].text.isEmpty { return Notice("Type or paste a domain.", kind: .hint) }
    switch domain {
    case .success(let domain):
      return Notice(
        "\(line(1).isEmpty ? domain.defaultName : line(1)), \(domain.shown)", kind: .done)
    case .failure(let error): return Notice("\(error).", kind: .failed)
    }
  }

  private var domain: Result<Domain, DomainError> {
    Result { () throws(DomainError) in try Domain(fields[0].text.text) }
  }

  private var tags: [String] {
    var seen: Set<String> = []
    return fields[1].text.text.split(separator: ",").map { String($0).oneLine }
      .filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }
  }
}
