/// The companies that a pasted text names, line by line, in whatever mixture.
///
/// ```text
/// Kestrel Cloud <kestrel-cloud.io>      Globex, https://www.globex.com/about
/// • initech.example                     ann@hooli.example
/// ```
package struct PastedCompanies: Hashable, Sendable {
  /// What a line says, or one of several that it names.
  package struct Item: Hashable, Sendable {
    /// The line in the pasted text, from 1.
    package let line: Int

    /// The line as it was pasted, cleansed and cut to a length that is worth showing.
    package let text: String
    package var reading: Reading

    /// The line that named the same company before; nil for the first that does.
    package fileprivate(set) var twin: Int?

    package var domain: Domain? {
      if case .company(let domain, _) = reading { domain } else { nil }
    }
  }

  /// What a line was taken for.
  package enum Reading: Hashable, Sendable {
    /// The name is nil where the line has none.
    case company(Domain, name: String?)

    /// Why it names none, for people, without a full stop.
    case refused(why: String)
  }

  package private(set) var items: [Item] = []
  private var lineCount = 0

  /// Reads a text; lines of blanks are passed over, every other one is accounted for.
  ///
  /// - Complexity: O(*n*); some 10 us a line.
  package init(_ text: String) {
    append(text)
  }

  /// Reads more lines behind those that are there.
  package mutating func append(_ text: String) {
    // Line by line over the bytes: parting by characters takes several times as long.
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      lineCount += 1
      let line = Substring(line)
      let shown = String(line.prefix(Self.longestText)).oneLine
      guard !shown.isEmpty || !String(line).oneLine.isEmpty else { continue }
      items += Self.readings(of: line).map { Item(line: lineCount, text: $0 ?? shown, reading: $1) }
    }
    markTwins()
  }

  /// Takes another text for what an item says.
  package mutating func replace(_ index: Int, with text: String) {
    guard let (_, reading) = Self.readings(of: text[...]).first else { return }
    items[index] = Item(line: items[index].line, text: text.oneLine, reading: reading)
    markTwins()
  }

  /// Calls the company of an item so; nil is as its domain says.
  package mutating func rename(_ index: Int, to name: String?) {
    guard let domain = items[index].domain else { return }
    items[index].reading = .company(domain, name: name)
  }

  private mutating func markTwins() {
    var first: [Domain: Int] = [:]
    first.reserveCapacity(items.count)
    for index in items.indices {
      guard let domain = items[index].domain else { continue }
      items[index].twin = first[domain]
      if first[domain] == nil { first[domain] = items[index].line }
    }
  }

  private static let longestText = 200
}

extension PastedCompanies {
  /// What a line says: one reading, or one for each word of a line that is a list of domains, each
  /// then with its word.
  private static func readings(of line: Substring) -> [(text: String?, Reading)] {
    let parts = PastedLine(line)
    let candidates = parts.candidates
    if isList(candidates, of: parts) {
      return parts.fields.joined().filter(\.saysSomething).map { word in
        (word, reading(of: PastedLine(word)))
      }
    }
    return [(nil, reading(of: parts, candidates))]
  }

  /// Whether a line names one domain after the other, and hardly anything else.
  private static func isList(_ candidates: [PastedLine.Candidate], of line: PastedLine) -> Bool {
    guard candidates.count > 1, candidates.allSatisfy({ $0.isAddress == candidates[0].isAddress })
    else { return false }
    let distinct = Set(candidates.compactMap(\.domain)).count
    return distinct > 1 && candidates.count == line.wordCount
      || distinct > 2 && candidates.count * 2 >= line.wordCount
  }

  private static func reading(of line: PastedLine) -> Reading {
    reading(of: line, line.candidates)
  }

  private static func reading(
    of line: PastedLine, _ candidates: [PastedLine.Candidate]
  ) -> Reading {
    let found = candidates.filter { $0.domain != nil }.min { $0.rank < $1.rank }
    if let found, let domain = found.domain {
      return .company(domain, name: line.name(beside: found))
    }
    if case .failure(let error) = candidates.min(by: { $0.rank < $1.rank })?.result {
      return .refused(why: error.description)
    }
    let words = line.fields.joined().filter(\.saysSomething)
    guard words.count == 1 else { return .refused(why: "there is no domain in it") }
    do throws(DomainError) {
      return .company(try Domain(String(words[0].unwrapped)), name: nil)
    } catch {
      return .refused(why: error.description)
    }
  }
}
