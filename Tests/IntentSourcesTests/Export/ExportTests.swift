import Foundation
import Intent
import IntentSources
import Testing

@Suite struct ExportTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a row of CSV is RFC 4180, and no cell of it is a formula`() {
    let row = CSVText.row([
      .text("=cmd|'/c calc'!A0"), .text("a,b"), .text("say \"hi\""), .text("'quoted'"), .text(nil),
      .number(-5), .number(0.1), .whole(7), .text("two\r\nlines\u{1B}[2J"), .text("@x"),
    ])

    #expect(
      row == "'=cmd|'/c calc'!A0,\"a,b\",\"say \"\"hi\"\"\",''quoted',,-5,0.1,7,two lines,'@x\r\n")
  }

  @Test func `a JSON array is whole with no, one and two rows`() {
    for count in 0...2 {
      var rows = ExportRows(["a"], .json)
      let text =
        rows.opening + rows.chunk(repeatElement([.text("x\\\"")], count: count)) + rows.closing

      let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: String]]
      #expect(object == Array(repeating: ["a": "x\\\""], count: count))
    }
  }

  @Test(arguments: ExportFormat.allCases)
  func `evidence comes back without loss`(format: ExportFormat) throws {
    var odd = OddValues(seed: 20_260_312)
    let evidence = (0..<900).map { _ in odd.evidence() }
    var export = EvidenceExport(format)

    var text = export.opening
    text += export.chunk(evidence.prefix(300)) + export.chunk(evidence.dropFirst(300))
    text += export.closing
    let batch = try folder.evidence(text)

    #expect(batch.rejected == [])
    #expect(batch.evidence.count == evidence.count)
    for (back, piece) in zip(batch.evidence, evidence) where back != piece {
      Issue.record("\(piece) came back as \(back)")
    }
    #expect(
      zip(batch.evidence, evidence).allSatisfy {
        $0.magnitude?.bitPattern == $1.magnitude?.bitPattern
          && $0.confidence.bitPattern == $1.confidence.bitPattern
      })
    #expect(text.unicodeScalars.allSatisfy { $0.isHarmless })
  }

  @Test(arguments: ExportFormat.allCases)
  func `the watchlist comes back without loss`(format: ExportFormat) throws {
    var odd = OddValues(seed: 7)
    let entries = (0..<600).map { odd.entry($0) }
    var export = WatchlistExport(format)

    let text = export.opening + export.chunk(entries.map { ($0, nil) }) + export.closing
    let batch = try folder.accounts(text)

    #expect(batch.rejected == [])
    #expect(batch.accounts.count == entries.count)
    for (back, entry) in zip(batch.accounts, entries) where back != AccountDraft(entry) {
      Issue.record("\(entry) came back as \(back)")
    }
    #expect(text.unicodeScalars.allSatisfy { $0.isHarmless })
  }

  @Test func `the watchlist shows scores, which import ignores`() throws {
    let company = Company(domain: Domain(kept: "acme.com"), name: "Acme")
    let entry = WatchlistEntry(company: company, addedAt: .noon)
    let round = Evidence(
      domain: company.domain, kind: .fundingRound, observedAt: .noon, headline: "Raised $600M",
      magnitude: 600_000_000)
    let score = ScoringModel().score([round], looks: .unseen, at: .noon)
    var export = WatchlistExport(.csv)

    let text = export.opening + export.chunk([(entry, score)]) + export.closing

    #expect(
      text == """
        domain,name,tags,owner,industry,employees,country,contacts,added_at,intent_score,\
        score_band,buying_stage,urgency,score_change,funding,hiring,news,technology,web,\
        scored_at,score_decay_date\r
        acme.com,Acme,,,,,,,2026-03-12T12:00:00.000Z,25,COLD,awareness,nurture,25,25,0,0,0,0,\
        2026-03-12T12:00:00.000Z,\(score.summary.decayDate?.isoDay ?? "")\r

        """)
    #expect(try folder.accounts(text).accounts == [AccountDraft(entry)])
  }
}

extension AccountDraft {
  /// What an import should make of an exported entry.
  fileprivate init(_ entry: WatchlistEntry) {
    self.init(
      domain: entry.company.domain, name: entry.company.name, industry: entry.company.industry,
      employees: entry.company.employees, country: entry.company.country, tags: entry.tags,
      owner: entry.owner, contacts: entry.contacts)
  }
}

extension Unicode.Scalar {
  /// Whether it is no control character but a line end.
  fileprivate var isHarmless: Bool {
    self == "\n" || self == "\r"
      || properties.generalCategory != .control && properties.generalCategory != .format
  }
}
