import Intent
import IntentSources
import Testing

@Suite struct CSVDialectTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [",", ";", "\t", "|"])
  func `the header tells the separator`(separator: String) throws {
    let rows = [["domain", "name", "owner"], ["acme.com", "Acme", "Sam"], ["b.com", "B", ""]]

    let batch = try folder.accounts(
      rows.map { $0.joined(separator: separator) }.joined(separator: "\n"))

    #expect(batch.domains == ["acme.com", "b.com"])
    #expect(batch.accounts.map(\.name) == ["Acme", "B"])
    #expect(batch.accounts.map(\.owner) == ["Sam", nil])
    #expect(batch.rejected.isEmpty)
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `every line end ends a row, and none is needed at the end`(lineEnd: String) throws {
    let lines = ["\u{FEFF}domain,name", "acme.com,\"Acme\"", "", "b.com,B"]

    let batch = try folder.accounts(lines.joined(separator: lineEnd))

    #expect(batch.domains == ["acme.com", "b.com"])
    #expect(batch.accounts.map(\.name) == ["Acme", "B"])
  }

  @Test func `quotes keep separators, line breaks and doubled quotes together`() throws {
    let batch = try folder.accounts(
      """
      domain,name,owner
      acme.com,"Acme, ""the"" one
      and only", "Sam"
      b.com,5" disks,
      no domain,,
      """)

    #expect(batch.accounts.map(\.name) == ["Acme, \"the\" one and only", "5\" disks"])
    #expect(batch.accounts.map(\.owner) == ["Sam", nil])
    #expect(batch.rejected.map(\.line) == [5])
  }

  @Test func `names of columns count without case, blanks and signs`() throws {
    let batch = try folder.accounts(
      "COMPANY_DOMAIN-NAME,company  name,# Employees,Country/Region\nacme.com,Acme,51-200,Chile\n")

    #expect(batch.domains == ["acme.com"])
    #expect(batch.accounts.map(\.name) == ["Acme"])
    #expect(batch.accounts.map(\.employees) == ["51-200"])
    #expect(batch.accounts.map(\.country) == ["Chile"])
  }

  @Test func `the first name of the list that is not empty counts`() throws {
    let batch = try folder.accounts(
      "Website,Domain,Account,Company\nw.com,d.com,Account,\nw.com,,Account,Company\n")

    #expect(batch.domains == ["d.com", "w.com"])
    #expect(batch.accounts.map(\.name) == ["Account", "Company"])
  }

  @Test func `a short row lacks its last cells, empty rows do not count`() throws {
    let batch = try folder.accounts("\n\ndomain,name,owner\nacme.com\n,,\n\nb.com,B,Sam,,\n")

    #expect(batch.domains == ["acme.com", "b.com"])
    #expect(batch.rejected.isEmpty)
  }

  @Test func `a header alone is a file of no rows`() throws {
    #expect(try folder.accounts("domain,name").domains.isEmpty)
  }

  @Test func `one leading apostrophe is taken away`() throws {
    let batch = try folder.accounts("domain,name,owner\nacme.com,'=cmd,''s-Graven\n")

    #expect(batch.accounts.map(\.name) == ["=cmd"])
    #expect(batch.accounts.map(\.owner) == ["'s-Graven"])
  }

  @Test func `rows at the seams of the blocks are whole`() throws {
    let rows = (0..<12_000).map { "company\($0).com,\"Company, \($0) \u{2603}\"\r\n" }

    let batch = try folder.accounts("domain,name\r\n" + rows.joined())

    #expect(batch.rejected.isEmpty)
    #expect(batch.accounts.map(\.name) == (0..<12_000).map { "Company, \($0) \u{2603}" })
  }
}
