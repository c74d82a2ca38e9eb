import Intent
import TestSupport
import Testing

@Suite struct PastedCompaniesTests {
  /// A line and what it says: domain and name, or nil where it is refused.
  static let lines: [(String, String?, String?)] = [
    ("stripe.com", "stripe.com", nil),
    ("https://www.Stripe.com/atlas?x=1", "stripe.com", nil),
    ("ann@acme.com", "acme.com", nil),
    ("mailto:ann@acme.com", "acme.com", nil),
    ("Ann Smith <ann@acme.com>", "acme.com", nil),
    ("Kestrel Cloud <kestrel-cloud.io>", "kestrel-cloud.io", "Kestrel Cloud"),
    ("Kestrel Cloud (kestrel-cloud.io)", "kestrel-cloud.io", "Kestrel Cloud"),
    ("Kestrel Cloud, kestrel-cloud.io", "kestrel-cloud.io", "Kestrel Cloud"),
    ("kestrel-cloud.io,Kestrel Cloud,Berlin,120", "kestrel-cloud.io", "Kestrel Cloud"),
    ("12;Kestrel Cloud;https://kestrel-cloud.io;Berlin", "kestrel-cloud.io", "Kestrel Cloud"),
    ("Kestrel Cloud\tkestrel-cloud.io\tBerlin", "kestrel-cloud.io", "Kestrel Cloud"),
    ("| Kestrel Cloud | kestrel-cloud.io |", "kestrel-cloud.io", "Kestrel Cloud"),
    ("[Kestrel Cloud](https://kestrel-cloud.io)", "kestrel-cloud.io", "Kestrel Cloud"),
    ("• Kestrel Cloud – kestrel-cloud.io", "kestrel-cloud.io", "Kestrel Cloud"),
    ("- kestrel-cloud.io - Kestrel Cloud", "kestrel-cloud.io", "Kestrel Cloud"),
    ("3. Kestrel Cloud: kestrel-cloud.io.", "kestrel-cloud.io", "Kestrel Cloud"),
    ("\"Acme, Inc.\",acme.com,\"New York, NY\"", "acme.com", "Acme, Inc."),
    ("Acme, Inc., acme.com", "acme.com", "Acme, Inc."),
    ("Node.js Foundation, openjsf.org", "openjsf.org", "Node.js Foundation"),
    ("Node.js Foundation openjsf.org", "openjsf.org", "Node.js Foundation"),
    ("Acme Inc.,ann@acme.com,acme.com", "acme.com", "Acme Inc."),
    ("Acme,https://linkedin.com/company/acme,acme.com", "acme.com", "Acme"),
    ("we met kestrel-cloud.io at 3.5 p.m. in Berlin", "kestrel-cloud.io", "we met"),
    ("山手ロボティクス\tyama.example", "yama.example", "山手ロボティクス"),
    ("Müller & Söhne <müller.example>", "xn--mller-kva.example", "Müller & Söhne"),
    ("\u{1B}[31mAcme\u{1B}[0m, acme.com", "acme.com", "Acme"),
    ("booking.com, Booking.com", "booking.com", nil),
    ("hello world", nil, nil),
    ("Company Name,Website", nil, nil),
    ("ann@gmail.com", nil, nil),
    ("https://linkedin.com/company/acme", nil, nil),
    ("10.0.0.1", nil, nil),
    ("localhost", nil, nil),
    ("---", nil, nil),
  ]

  @Test(arguments: lines)
  func `a line in any mixture says which company it is`(
    line: String, domain: String?, name: String?
  ) throws {
    let items = PastedCompanies(line).items

    let item = try #require(items.count == 1 ? items.first : nil)
    switch item.reading {
    case .company(let found, let called):
      #expect(found.rawValue == domain)
      #expect(called == name)
    case .refused(let why): #expect(domain == nil, "\(why)")
    }
  }

  @Test func `a refused line says why, with what was read`() {
    let items = PastedCompanies("ann@gmail.com\nhello world\nfoo").items
    #expect(
      items.map(\.reading) == [
        .refused(why: "\"gmail.com\" is a mail provider, not the company's own domain"),
        .refused(why: "there is no domain in it"),
        .refused(why: "\"foo\" has no dot; a domain looks like stripe.com"),
      ])
  }

  @Test func `a line that is a list of domains names each of them`() {
    let items = PastedCompanies("• a.example b.example, 10.0.0.1; c.example\nd.example").items
    #expect(items.map(\.line) == [1, 1, 1, 1, 2])
    #expect(
      items.map(\.domain?.rawValue) == ["a.example", "b.example", nil, "c.example", "d.example"])
  }

  @Test func `a company that is named again knows the line that named it first`() {
    var pasted = PastedCompanies("a.example\n\nwww.A.example/x\nb.example")
    #expect(pasted.items.map(\.line) == [1, 3, 4])
    #expect(pasted.items.map(\.twin) == [nil, 1, nil])

    pasted.replace(0, with: "c.example")
    #expect(pasted.items.map(\.twin) == [nil, nil, nil])
    pasted.append("b.example")
    #expect(pasted.items.last?.twin == 4)
  }

  @Test func `a name is guessed from the parts of the domain`() {
    #expect(Domain(kept: "kestrel-cloud.io").guessedName == "Kestrel Cloud")
    #expect(Domain(kept: "stripe.com").guessedName == "Stripe")
    #expect(Domain(kept: "xn--mller-kva.example").guessedName == "Müller")
  }

  /// Whatever is pasted: every line that says anything is accounted for, in order, and no domain
  /// comes out that would not go in alone.
  @Test(arguments: 0..<200 as Range<UInt64>)
  func `no line is lost and none is made up`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "a.example", "B.Example", "https://c.example/x?y=1,2", "ann@d.example", "Acme, Inc.", "<",
      ">",
      "\"", ",", ";", "\t", " ", "|", "\n", "\n\n", "\r\n", "•", "1.", "[", "](", ")", "\u{1B}[31m",
      "\u{0}", "\u{202E}", "👩‍👩‍👧", "山手", "..", "@", "://", "www.", "xn--", "\u{301}",
      "hello", "3.5", "e.g.", "localhost", "-", "+",
    ]
    let text = (0..<Int.random(in: 0..<80, using: &random))
      .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()

    let items = PastedCompanies(text).items

    let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated().filter { !String(String.UnicodeScalarView($1)).oneLine.isEmpty }
      .map { $0.offset + 1 }
    var seen: [Int] = []
    for item in items where seen.last != item.line { seen.append(item.line) }
    #expect(seen == lines)
    for item in items {
      #expect(item.text.isOneCleanLine)
      guard case .company(let domain, let name) = item.reading else { continue }
      #expect((try? Domain(domain.rawValue)) == domain)
      if let name { #expect(name.isOneCleanLine) }
    }
    for (line, several) in Dictionary(grouping: items, by: \.line) where several.count > 1 {
      #expect(Set(several.compactMap(\.domain)).count > 1, "line \(line)")
    }
  }
}

extension String {
  fileprivate var isOneCleanLine: Bool {
    !isEmpty && unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\u{202E}" }
  }
}
