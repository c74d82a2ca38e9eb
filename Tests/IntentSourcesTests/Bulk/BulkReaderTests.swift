import Foundation
import Intent
import IntentSources
import Testing

@Suite struct BulkReaderTests {
  private func read(
    _ text: String, from origin: BulkReader.Origin = .api
  ) throws -> BulkFile {
    try BulkReader.read(InputFile(Array(text.utf8), named: "companies.csv"), from: origin)
  }

  private func problem(
    _ bytes: [UInt8], from origin: BulkReader.Origin = .api
  ) -> BulkFileError? {
    #expect(throws: BulkFileError.self) {
      try BulkReader.read(InputFile(bytes, named: "companies.csv"), from: origin)
    }
  }

  private func problem(
    _ text: String, from origin: BulkReader.Origin = .api
  ) -> BulkFileError.Problem? {
    problem(Array(text.utf8), from: origin)?.problem
  }

  private let stripe = BulkRow(domain: Domain(kept: "stripe.com"), companyName: "Stripe")
  private let notion = BulkRow(domain: Domain(kept: "notion.so"), companyName: "Notion")

  @Test(arguments: [
    "company_name,domain\nStripe,stripe.com\nNotion,notion.so\n",
    "DOMAIN,Company_Name\r\nhttps://www.Stripe.com/,Stripe\r\nnotion.so,Notion",
    "\u{FEFF}domain;company_name\nstripe.com;\"Stripe\"\n\nnotion.so;Notion\n;\n",
  ])
  func `the columns of the reference are read in any order and case`(text: String) throws {
    let file = try read(text)

    #expect(file.rows == [stripe, notion])
    #expect(file.faults.isEmpty)
    #expect(file.name == "companies.csv")
  }

  @Test func `a repeated domain is a row of its own, and a name is not needed`() throws {
    let file = try read("domain\nnotion.so\nstripe.com\nnotion.so\n")

    #expect(file.rows.map(\.domain.rawValue) == ["notion.so", "stripe.com", "notion.so"])
    #expect(file.rows.allSatisfy { $0.companyName == nil })
  }

  @Test func `rows that no job can take are told with their line`() throws {
    let file = try read(
      "company_name,domain\nStripe,stripe.com\nHere,localhost\n\"Open,x.com\nA,b.com,c\nNobody,\n")

    #expect(file.rows == [stripe])
    #expect(file.faults.map(\.line) == [3, 4, 5, 6])
    #expect(file.faults.first?.reason == "\"localhost\" is this machine, not a company's domain")
    #expect(file.faults.last?.reason == "there is no domain")
  }

  @Test func `a thousand rows are taken, one more is not`() throws {
    let rows = (0..<BulkJob.mostRows).map { "company\($0).com\n" }.joined()

    #expect(try read("domain\n" + rows).rows.count == 1_000)
    #expect(problem("domain\n" + rows + "one-more.com\n") == .tooManyRows)
    #expect(problem("domain\n" + rows + "no domain\n") == .tooManyRows)
  }

  @Test(arguments: ["", "\n \n", "company_name,domain\n", "\u{FEFF}domain"])
  func `a file without rows is told apart`(text: String) {
    #expect(problem(text) == .noRows)
    #expect(problem(Array(text.utf8))?.line == nil)
  }

  @Test func `the API takes no other columns`() {
    #expect(
      problem("domain,compny_name\n") == .unknownColumn("compny_name", nearest: "company_name"))
    #expect(problem("domain,website\na.com,b\n") == .unknownColumn("website", nearest: nil))
    #expect(problem("company_name\nA\n") == .noDomainColumn(columns: ["company_name"], meant: nil))
    #expect(
      problem(Array("domain,x,domain\n".utf8))?.line == 1)
  }

  @Test func `of a person's file the other columns are ignored, and told`() throws {
    let file = try read(
      "Id,Website,Company Name,Sic\n7,stripe.com,Stripe,x\n8,notion.so,Notion,y\n", from: .person)

    #expect(file.rows == [stripe, notion])
    #expect(file.ignoredColumns == ["Id", "Sic"])
    #expect(
      problem(Array("domian,x\na.com,1\n".utf8), from: .person)?.reason
        == "no column holds the domains; the columns are \"domian\", \"x\""
        + " (is \"domian\" meant to be \"domain\"?)")
  }

  @Test func `a line of a company instead of names of columns is told`() {
    for origin in [BulkReader.Origin.api, .person] {
      #expect(
        problem("Stripe,stripe.com\n", from: origin)
          == .noHeader(columns: ["Stripe", "stripe.com"]))
    }
  }

  @Test func `what is no text in UTF-8 is told with its line`() {
    let zero = problem(Array("domain\nstripe.com\nnot\0ion.so\n".utf8))
    let latin = problem(Array("domain\nstripe.com\n".utf8) + [0x6D, 0xFC, 0x0A])

    #expect(zero?.problem == .file(.binary(line: 3)))
    #expect(zero?.line == 3)
    #expect(latin?.problem == .file(.notUTF8(line: 3)))
    #expect(latin?.line == 3)
    #expect(latin?.description.hasPrefix("companies.csv: line 3 is not UTF-8") == true)
    #expect(latin?.reason.hasPrefix("line 3 is not UTF-8") == true)
  }

  @Test func `bytes at hand are read as those of a file, however many`() throws {
    let name = String(repeating: "n", count: 700)
    let text = "company_name,domain\n" + (0..<999).map { "\(name),c\($0).com\n" }.joined()
    let folder = try TemporaryFolder()

    let fromFile = try BulkReader.read(
      InputFile(try folder.write(text, as: "companies.csv")), from: .api)

    #expect(try read(text) == fromFile)
    #expect(fromFile.rows.count == 999)
  }
}
