import Foundation
import Testing

@Suite struct ImportCommandTests {
  let workplace: Workplace

  init() throws { workplace = try Workplace() }

  func run(_ arguments: String..., input: String = "") throws -> Workplace.Run {
    try workplace.run(["--store", "t.db"] + arguments, input: input)
  }

  /// A row of a table that has values in a few of its columns.
  static func row(of header: String, _ values: [String: String]) -> String {
    header.split(separator: ",").map { column in
      let name = column.trimmingCharacters(in: CharacterSet(charactersIn: "\""))
      return values[name].map { "\"\($0)\"" } ?? ""
    }.joined(separator: ",")
  }

  static let people = """
    First Name,Last Name,Title,organization_name,Company Name for Emails,email,Contact Owner,\
    Work Direct Phone,Lists,Account Owner,# Employees,Industry,Website,Company Country,\
    Latest Funding,Latest Funding Amount,Last Raised At
    """

  static let exports: [(header: String, rows: [[String: String]])] = [
    (
      people,
      [
        [
          "First Name": "Ada", "Last Name": "Byron", "organization_name": "Acme, Inc.",
          "Website": "https://www.acme.com/about", "Lists": "West", "Latest Funding": "Series B",
          "Latest Funding Amount": "40000000", "Last Raised At": "2026-01-15",
        ],
        ["First Name": "Bob", "organization_name": "Byte", "Website": "http://byte.io"],
        ["First Name": "Cyd", "organization_name": "None", "Website": ""],
      ]
    ),
    (
      "\"Record ID\",\"Company name\",\"Company owner\",\"Company Domain Name\",\"Country/Region\"",
      [
        ["Company name": "Acme", "Company Domain Name": "acme.com"],
        ["Company name": "Byte", "Company Domain Name": "byte.io"],
        ["Company name": "Byte", "Company Domain Name": "somebody@gmail.com"],
      ]
    ),
    (
      "Id,IsDeleted,Name,BillingCountry,Phone,Website,Industry,NumberOfEmployees,OwnerId",
      [
        ["Id": "1", "Name": "Acme", "Website": "www.acme.com", "NumberOfEmployees": "51"],
        ["Id": "2", "Name": "Byte", "Website": "byte.io"],
        ["Id": "3", "Name": "Page", "Website": "https://www.linkedin.com/company/page"],
      ]
    ),
    (
      "First Name,Last Name,Full Name,Job Title,Location,Company Domain,LinkedIn Profile",
      [
        ["Full Name": "Ada Byron", "Company Domain": "acme.com"],
        ["Full Name": "Bob", "Company Domain": "byte.io"],
        ["Full Name": "Cyd", "Company Domain": "localhost"],
      ]
    ),
  ]

  @Test(arguments: exports)
  func `a CRM's export goes in once`(header: String, rows: [[String: String]]) throws {
    let lines = [header] + rows.map { Self.row(of: header, $0) }
    try workplace.write(lines.joined(separator: "\r\n") + "\r\n", to: "f.csv")

    let first = try run("import", "accounts", "f.csv", "--rejects", "r.csv")
    #expect(first.output == "2 added, 0 updated, 0 unchanged, 1 rejected\n")
    #expect(first.errors.hasPrefix("intentiq: line 4: "))
    #expect(first.status == 0)
    #expect(try workplace.read("r.csv") == "\(lines[0])\n\(lines[3])\n")

    let second = try run("import", "accounts", "f.csv")
    #expect(second.output == "0 added, 0 updated, 2 unchanged, 1 rejected\n")

    let list = try run("watchlist", "list", "--csv")
    #expect(list.output.contains("\r\nacme.com,"))
    #expect(list.output.contains("\r\nbyte.io,Byte,"))
  }

  @Test func `a dry run changes nothing, a strict one fails after a rejected row`() throws {
    let rows = "domain,name\nacme.com,Acme\nno dot,x\n"

    let dry = try run("import", "accounts", "-", "--dry-run", input: rows)
    #expect(
      dry.output == "1 added, 0 updated, 0 unchanged, 1 rejected (dry run: nothing was changed)\n")
    #expect(try run("watchlist", "list", "--csv").output.split(separator: "\r\n").count == 1)

    let strict = try run("import", "accounts", "-", "--strict", "--json", input: rows)
    #expect(strict.status == 1)
    #expect(try JSONObject(strict.output).keys.isEmpty == false)
    #expect(try run("watchlist", "list", "--csv").output.split(separator: "\r\n").count == 2)
  }

  @Test func `only the first twenty rejected rows are named`() throws {
    let rows = "domain\n" + String(repeating: "no dot\n", count: 25)
    let result = try run("import", "accounts", "-", input: rows)

    #expect(result.output == "0 added, 0 updated, 0 unchanged, 25 rejected\n")
    #expect(result.errors.split(separator: "\n").count == 21)
    #expect(result.errors.hasSuffix("5 more rejected (--rejects FILE keeps all)\n"))
  }

  @Test func `the rejected rows never overwrite what is read`() throws {
    let rows = "domain\nacme.com\nno dot\n"
    try workplace.write(rows, to: "f.csv")
    let result = try run("import", "accounts", "f.csv", "--rejects", "./f.csv")

    #expect(result.status == 2)
    #expect(try workplace.read("f.csv") == rows)
  }

  @Test func `where the rejected rows cannot be kept nothing goes in`() throws {
    let rows = "domain\nacme.com\nno dot\n"
    let result = try run("import", "accounts", "-", "--rejects", "none/r.csv", input: rows)

    #expect(result.status == 1)
    #expect(result.errors.contains("none/r.csv: the rejected rows cannot be kept"))
    #expect(try run("watchlist", "list", "--csv").output.split(separator: "\r\n").count == 1)
  }

  @Test func `evidence goes in once and its faults are named`() throws {
    try workplace.write(
      """
      {"domain":"acme.com","kind":"ipo","observed_at":"2026-03-01","headline":"Acme goes public"}
      {"domain":"acme.com","kind":"funding_rond","observed_at":"2026-03-01","headline":"x"}
      {"domain":"acme.com","kind":"ipo","observed_at":"2026-02-30","headline":"x"}

      """, to: "e.jsonl")

    let first = try run("import", "evidence", "e.jsonl")
    #expect(first.output == "1 added, 0 updated, 0 unchanged, 2 rejected\n")
    #expect(first.errors.contains("line 2: kind: \"funding_rond\""))
    #expect(first.errors.contains("funding_round"))
    #expect(first.errors.contains("line 3: observed_at: "))

    let second = try run("import", "evidence", "e.jsonl")
    #expect(second.output == "0 added, 0 updated, 1 unchanged, 2 rejected\n")
  }
}
