import Intent
import IntentSources
import Testing

@Suite struct AccountReaderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a row gives all that the table names`() throws {
    let batch = try folder.accounts(
      """
      Website,Company,Lists,Account Owner,Industry,NumberOfEmployees,BillingCountry,Sic
      https://www.Acme.com/about?x=1,Acme Corp,"west, enterprise; west",Sam,Software,420,Chile,77
      """)

    #expect(
      batch.accounts == [
        AccountDraft(
          domain: Domain(kept: "acme.com"), name: "Acme Corp", industry: "Software",
          employees: "420", country: "Chile", tags: ["west", "enterprise"], owner: "Sam")
      ])
  }

  @Test func `a row without a usable domain is rejected with line and reason`() throws {
    let batch = try folder.accounts(
      """
      domain,name
      ,Nobody
      localhost,Here
      https://linkedin.com/company/acme,Acme
      acme.com,Acme
      """)

    #expect(batch.domains == ["acme.com"])
    #expect(batch.rejected.map(\.line) == [2, 3, 4])
    #expect(batch.rejected.map(\.field) == ["domain", "domain", "domain"])
    #expect(batch.rejected.map(\.raw).first == ",Nobody")
    #expect(batch.rejected.map(\.reason).first == "there is no domain")
  }

  @Test func `text is cleansed on its way in`() throws {
    let batch = try folder.accounts("domain,name\nacme.com,\"A\u{1B}[31mc\u{202E}me\r\n Inc\"\n")

    #expect(batch.accounts.map(\.name) == ["Acme Inc"])
  }

  @Test func `what a file says twice of a company counts once, the first`() throws {
    let batch = try folder.accounts(
      "domain,name,owner,country\na.com,First,,Chile\na.com,Second,Sam,\n")

    #expect(batch.accounts.map(\.name) == ["First", nil])
    #expect(batch.accounts.map(\.owner) == [nil, "Sam"])
    #expect(batch.accounts.map(\.country) == ["Chile", nil])
  }

  @Test func `people are gathered under their company, five at most`() throws {
    let people = (1...7).map { "P\($0),Roe,CFO,acme.com,'+1 555 \($0),p\($0)@acme.com\n" }

    let batch = try folder.accounts(
      "First Name,Last Name,Job Title,Company Domain,Mobile Phone,Email\n"
        + people.joined() + "Full,Other,,b.com,,\n")

    #expect(batch.domains == ["acme.com", "b.com"])
    #expect(batch.accounts[0].contacts.map(\.name) == (1...5).map { "P\($0) Roe" })
    #expect(
      batch.accounts[0].contacts.first
        == Contact(name: "P1 Roe", title: "CFO", phone: "+1 555 1", email: "p1@acme.com"))
    #expect(batch.accounts[1].contacts == [Contact(name: "Full Other")])
  }

  @Test func `people of one company in two batches are five in all`() throws {
    let rows = (0..<2_500).map { "Person \($0),\($0 % 3 == 0 ? "acme" : "c\($0)").com\n" }

    let batch = try folder.accounts("Full Name,Company Domain\n" + rows.joined())

    let contacts = batch.accounts.filter { $0.domain.rawValue == "acme.com" }.flatMap(\.contacts)
    #expect(contacts.map(\.name) == [0, 3, 6, 9, 12].map { "Person \($0)" })
  }

  @Test func `JSON Lines have the same names`() throws {
    let batch = try folder.accounts(
      """
      {"Company Domain":"acme.com","name":"Acme","tags":["a,b","c"],"employees":51,"owner":null}
      {"website":"b.com","contacts":[{"name":"Jane","phone":"+1"}]}
      {"name":"no domain"}
      {"domain":"c.com","name":true}
      """)

    #expect(batch.domains == ["acme.com", "b.com"])
    #expect(batch.accounts[0].tags == ["a,b", "c"])
    #expect(batch.accounts[0].employees == "51")
    #expect(batch.accounts[1].contacts == [Contact(name: "Jane", phone: "+1")])
    #expect(batch.rejected.map(\.line) == [3, 4])
    #expect(batch.rejected.map(\.field) == ["domain", "name"])
  }

  @Test func `a count of contacts is no contact`() throws {
    let batch = try folder.accounts("domain,contacts\na.com,3\nb.com,Jane Roe|CFO||; Al\n")

    #expect(
      batch.accounts.map(\.contacts) == [
        [], [Contact(name: "Jane Roe", title: "CFO"), Contact(name: "Al")],
      ])
  }

  @Test func `the header stands ready for the file of rejects`() throws {
    let path = try folder.write("\u{FEFF}\"Domain\",name\r\na.com,A\r\n")

    #expect(try AccountReader(InputFile(path)).header == "\"Domain\",name")
  }
}
