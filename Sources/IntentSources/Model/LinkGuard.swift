import Intent

/// Finds ways to reach somebody in what a model wrote: an order hidden in evidence would ask for
/// one.
///
/// Evidence comes from strangers, so that a web address, e-mail address or telephone number in it is
/// no leave to repeat it: only what the seller's profile has may be said. A name with a dot, such as
/// `Node.js` or the company's domain, may be said where the evidence has it.
struct LinkGuard {
  private let sellerWays: Set<String>
  private let names: Set<String>

  init(_ request: WritingRequest) {
    let (profile, company) = (request.profile, request.company)
    let sellers = [
      profile.product, profile.audience, profile.problem, profile.proof, profile.rep,
    ].compactMap(\.self)
    sellerWays = Set(sellers.flatMap { $0.bareWords + $0.telephoneNumbers })
    let texts =
      [company.name, company.domain.rawValue, company.domain.shown]
      + request.told.flatMap { [$0.evidence.headline, $0.evidence.subject ?? ""] }
    names = Set(texts.flatMap(\.bareWords))
  }

  /// The first way to reach somebody in a text; nil when there is none but the seller's own.
  func link(in text: String) -> String? {
    let links = text.bareWords.filter { $0.isLink || $0.isDottedName && !names.contains($0) }
    return (links + text.telephoneNumbers).first { !sellerWays.contains($0) }
  }
}

extension String {
  /// Its words in small letters, without what stands around them.
  fileprivate var bareWords: [String] {
    lowercased().split { $0.isWhitespace || ",;|<>()[]{}\"".contains($0) }.map { word in
      // IDNA takes these for dots.
      var bare = String(word.map { "。．｡".contains($0) ? "." : $0 })
      for ending in ["'s", "’s"] where bare.hasSuffix(ending) { bare.removeLast(2) }
      return bare.trimming { !$0.isLetter && !$0.isNumber && $0 != "/" }
    }
  }

  private func trimming(_ isAround: (Character) -> Bool) -> String {
    var rest = self[...]
    while let first = rest.first, isAround(first) { rest.removeFirst() }
    while let last = rest.last, isAround(last) { rest.removeLast() }
    return String(rest)
  }

  /// Whether it can be nothing but an address.
  fileprivate var isLink: Bool {
    if contains("://") || hasPrefix("//") || contains("@") { return true }
    if ["www.", "mailto:", "tel:", "sms:", "javascript:"].contains(where: hasPrefix) {
      return true
    }
    guard let slash = firstIndex(where: { "/?#:".contains($0) }) else { return isIPAddress }
    return String(self[..<slash]).isDottedName || String(self[..<slash]).isIPAddress
  }

  fileprivate var isDottedName: Bool {
    let labels = split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count > 1, let last = labels.last, last.count > 1 else { return false }
    return (last.allSatisfy(\.isLetter) || last.hasPrefix("xn--"))
      && labels.allSatisfy { label in
        !label.isEmpty && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
      }
  }

  private var isIPAddress: Bool {
    let parts = split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil }
  }

  /// The runs of at least seven digits that are written as telephone numbers are, and are no dates.
  fileprivate var telephoneNumbers: [String] {
    split { !($0.isWholeNumber || " +-–.()/\u{2011}".contains($0)) }.compactMap { run in
      let parts = run.split(separator: " ").filter { !$0.isDate && !$0.isYear }
      let digits = parts.joined().count(where: \.isWholeNumber)
      let isParted = parts.count > 1 || parts.contains { $0.contains { !$0.isWholeNumber } }
      guard digits >= 7, isParted || digits >= 9 else { return nil }
      return parts.joined(separator: " ").trimming { !$0.isWholeNumber && $0 != "+" }
    }
  }
}

extension Substring {
  /// `2026-03-12`, perhaps with a full stop behind it.
  fileprivate var isDate: Bool {
    let parts = split { "-/.".contains($0) }
    return parts.map(\.count) == [4, 2, 2] && parts.allSatisfy { $0.allSatisfy(\.isWholeNumber) }
  }

  fileprivate var isYear: Bool {
    let digits = filter(\.isWholeNumber)
    return digits.count == 4 && (digits.hasPrefix("19") || digits.hasPrefix("20"))
  }
}
