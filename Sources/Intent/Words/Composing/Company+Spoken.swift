extension Company {
  /// The name as one says it: without its legal form, at most 40 characters.
  var spokenName: String {
    var words = (name.spoken ?? domain.defaultName).split(separator: " ")
    while words.count > 1, let last = words.last,
      legalForms.contains(last.lowercased().filter { $0.isLetter })
    {
      words.removeLast()
    }
    let said = words.joined(separator: " ")
    return (said.hasSuffix(",") ? String(said.dropLast()) : said).cut(to: 40)
  }
}

extension Contact {
  /// What to call somebody: the first name where names are written so, else the whole.
  var spokenName: String? {
    guard let name = name.spoken else { return nil }
    guard let first = name.split(separator: " ").first, first != name[...] else { return name }
    let isGiven = first.count > 1 && first.last != "." && first.first?.isCased == true
    return isGiven && !salutations.contains(first.lowercased()) ? String(first) : name
  }

  /// The name with the title: `Priya Raman (VP Engineering)`.
  var introduced: String? {
    guard let name = name.spoken else { return nil }
    guard let title = title?.spoken else { return name }
    return title.contains("(") ? "\(name), \(title)," : "\(name) (\(title))"
  }
}

extension String {
  /// `Stripe's`, `Verdant Farms'`.
  var possessive: String { hasSuffix("s") || hasSuffix("S") ? self + "'" : self + "'s" }
}

private let legalForms: Set<String> = [
  "inc", "llc", "ltd", "limited", "gmbh", "ag", "se", "sa", "sas", "sarl", "srl", "spa", "bv", "nv",
  "corp", "corporation", "co", "plc", "ab", "as", "oy", "oyj", "aps", "kk", "pty", "pte", "kg",
  "kft",
]

private let salutations: Set<String> = [
  "dr", "prof", "professor", "mr", "mrs", "ms", "sir", "dame", "herr", "frau",
]
