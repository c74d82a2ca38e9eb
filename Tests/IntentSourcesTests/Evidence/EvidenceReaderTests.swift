import Intent
import IntentSources
import Testing

@Suite struct EvidenceReaderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  static let header =
    "domain,kind,observed_at,headline,magnitude,confidence,source,url,event,subject\n"

  @Test func `a full row is read as it stands`() throws {
    let batch = try folder.evidence(
      Self.header
        + "www.Acme.com,funding_round,2026-03-01T10:00:00.25+01:00,\"Raised $600M, again\",6e8,"
        + "0.75,Example Wire,https://example.com/a?b=c,acme-i,Series I\n")

    #expect(batch.rejected.isEmpty)
    let piece = try #require(batch.evidence.first)
    #expect(piece.domain.rawValue == "acme.com")
    #expect(piece.kind == .fundingRound)
    #expect(piece.observedAt.iso8601 == "2026-03-01T09:00:00.250Z")
    #expect(piece.headline == "Raised $600M, again")
    #expect(piece.magnitude == 600_000_000)
    #expect(piece.confidence == 0.75)
    #expect(piece.source == "Example Wire")
    #expect(piece.url == "https://example.com/a?b=c")
    #expect(piece.event == "acme-i")
    #expect(piece.subject == "Series I")
  }

  @Test(arguments: [
    "HTTP://example.com/A", "https://example.com", "httpS://b\u{FC}cher.example/?x",
  ])
  func `an address is kept as it was written`(url: String) throws {
    let batch = try folder.evidence(
      "domain,kind,observed_at,headline,url\na.com,ipo,2026-03-01,H,\(url)\n")

    #expect(batch.evidence.map(\.url) == [url])
  }

  @Test func `what is not said has its default`() throws {
    let batch = try folder.evidence(
      "Kind,Domain,Observed At,Headline\nipo,acme.com,2026-03-01,Acme goes public\n")

    let piece = try #require(batch.evidence.first)
    #expect(piece.observedAt.iso8601 == "2026-03-01T00:00:00.000Z")
    #expect(piece.magnitude == nil)
    #expect(piece.confidence == 1)
    #expect(piece.source == "import")
    #expect(piece.url == nil && piece.event == nil && piece.subject == nil)
  }

  @Test(arguments: [
    ("domain", ["domain": "localhost"]), ("domain", ["domain": ""]),
    ("kind", ["kind": "fundng_round"]), ("kind", ["kind": ""]), ("kind", ["kind": "IPO"]),
    ("observed_at", ["observed_at": ""]), ("observed_at", ["observed_at": "0000-01-01"]),
    ("observed_at", ["observed_at": "1969-12-31"]), ("observed_at", ["observed_at": "9999-12-31"]),
    ("observed_at", ["observed_at": "2026-02-30"]),
    ("observed_at", ["observed_at": "2026-03-01T10:00:00"]),
    ("observed_at", ["observed_at": "2026-03-13T12:00:01Z"]),
    ("headline", ["headline": " \u{200B}\u{1B}[2J "]), ("headline", ["headline": ""]),
    ("magnitude", ["magnitude": "many"]), ("magnitude", ["magnitude": "1e400"]),
    ("magnitude", ["magnitude": "NaN"]), ("magnitude", ["magnitude": "inf"]),
    ("magnitude", ["magnitude": "0x10"]), ("magnitude", ["magnitude": "1,5"]),
    ("magnitude", ["magnitude": "-1"]), ("magnitude", ["magnitude": "-1", "kind": "layoffs"]),
    ("confidence", ["confidence": "1.01"]), ("confidence", ["confidence": "-0.1"]),
    ("confidence", ["confidence": "high"]),
    ("url", ["url": "ftp://example.com"]), ("url", ["url": "javascript:alert(1)"]),
    ("url", ["url": "example.com"]),
    ("url", ["url": "https://"]), ("url", ["url": "https:///path"]),
    ("url", ["url": "https://a.com/b c"]), ("url", ["url": "https://a.com/\u{202E}b"]),
    ("subject", ["subject": String(repeating: "x", count: 61)]),
  ])
  func `a wrong field rejects its row by name`(field: String, wrong: [String: String]) throws {
    let good = [
      "domain": "acme.com", "kind": "funding_round", "observed_at": "2026-03-01", "headline": "H",
    ]
    let row = good.merging(wrong) { $1 }
    let names = Self.header.dropLast().split(separator: ",").map(String.init)
    let raw = names.map { "\"\(row[$0] ?? "")\"" }.joined(separator: ",")

    let batch = try folder.evidence(
      "\(Self.header)\(raw)\nacme.com,hiring_growth,2026-03-13T12:00:00Z,H,-1,0,,http://a.com\n")

    #expect(batch.rejected.map(\.field) == [field])
    #expect(batch.rejected.map(\.line) == [2])
    #expect(batch.rejected.map(\.raw) == [raw])
    #expect(batch.evidence.map(\.magnitude) == [-1])
    #expect(batch.evidence.map(\.confidence) == [0])
  }

  @Test func `a misspelt kind names the nearest`() throws {
    let batch = try folder.evidence(Self.header + "a.com,fundng_round,2026-03-01,H\n")

    #expect(
      batch.rejected.map(\.reason)
        == ["\"fundng_round\" is no kind of evidence; did you mean \"funding_round\"?"])
  }

  @Test func `a time without a zone says how to write one`() throws {
    let batch = try folder.evidence(Self.header + "a.com,ipo,2026-03-01T10:00:00,H\n")

    #expect(
      batch.rejected.map(\.reason)
        == ["\"2026-03-01T10:00:00\" has no zone; write 2026-01-31T09:30:00Z"])
  }

  @Test func `a batch has about a thousand rows and tells how far it is`() throws {
    let rows = (0..<2_500).map { "a.com,mention,2026-03-01,Headline \($0)\n" }.joined()
    let path = try folder.write(Self.header + rows)
    var reader = try EvidenceReader(InputFile(path), now: .noon)

    var counts: [Int] = []
    while let batch = try reader.next() { counts.append(batch.evidence.count) }

    #expect(counts == [1_000, 1_000, 500])
    #expect(reader.progress.bytesRead == reader.progress.totalBytes)
    #expect(reader.header == String(Self.header.dropLast()))
  }
}
