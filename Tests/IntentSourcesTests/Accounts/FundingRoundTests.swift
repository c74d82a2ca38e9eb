import Intent
import Testing

@testable import IntentSources

@Suite struct FundingRoundTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  func batch(amount: String, date: String, round: String = "Series I") throws -> AccountBatch {
    try folder.accounts(
      "Website\tLatest Funding\tLatest Funding Amount\tLast Raised At\n"
        + "acme.com\t\(round)\t\(amount)\t\(date)\n")
  }

  @Test(arguments: [
    "600000000", "$600M", "600,000,000", "USD 600 million", "0.6B", "$600,000,000.00", "600mm",
  ])
  func `an amount is read as people write it`(amount: String) throws {
    let batch = try batch(amount: amount, date: "2026-02-19")

    let evidence = try #require(batch.accounts.first?.evidence.first)
    #expect(evidence.kind == .fundingRound)
    #expect(evidence.magnitude == 600_000_000)
    #expect(evidence.headline == "Raised $600M (Series I)")
    #expect(evidence.subject == "Series I")
    #expect(evidence.source == "import")
    #expect(evidence.observedAt.isoDay == "2026-02-19")
  }

  @Test(arguments: [
    ("600.000,5", "2026-02-19", "latest funding amount"),
    ("60,0000", "2026-02-19", "latest funding amount"),
    ("\u{20AC}5M", "2026-02-19", "latest funding amount"),
    ("lots", "2026-02-19", "latest funding amount"),
    ("5M", "3/4/2026", "last raised at"),
    ("5M", "2026-02-30", "last raised at"),
    ("5M", "2027-02-19", "last raised at"),
    ("5M", "", "last raised at"),
  ])
  func `funding that cannot be read is left out and said so`(
    amount: String, date: String, field: String
  ) throws {
    let batch = try batch(amount: amount, date: date)

    #expect(batch.domains == ["acme.com"])
    #expect(batch.accounts.first?.evidence == [])
    #expect(batch.rejected.isEmpty)
    #expect(batch.omitted.map(\.field) == [field])
    #expect(batch.omitted.map(\.line) == [2])
  }

  @Test(arguments: [
    ("2/19/2026", "2026-02-19"), ("02/02/2026", "2026-02-02"), ("2/19/2026 10:00", "2026-02-19"),
    ("2026-02-19T00:00:00.000+00:00", "2026-02-19"), ("2026-02-19 10:00", "2026-02-19"),
  ])
  func `a date that can be no other day is read`(date: String, day: String) throws {
    let batch = try batch(amount: "5M", date: date)

    #expect(batch.accounts.first?.evidence.first?.observedAt.isoDay == day)
  }

  @Test func `an undisclosed amount and a round without a name leave their part out`() throws {
    let undisclosed = try batch(amount: "0", date: "2026-02-19")
    let unnamed = try batch(amount: "5M", date: "2026-02-19", round: "5000000")

    #expect(undisclosed.accounts[0].evidence.map(\.magnitude) == [nil])
    #expect(
      undisclosed.accounts[0].evidence.map(\.headline)
        == ["Raised an undisclosed amount (Series I)"])
    #expect(unnamed.accounts[0].evidence.map(\.headline) == ["Raised $5M"])
    #expect(unnamed.accounts[0].evidence.map(\.subject) == [nil])
  }

  @Test func `the older names of the columns do as well`() throws {
    let batch = try folder.accounts(
      "domain,Last Funding Amount,Last Funding Date\nacme.com,1250000,2026-01-05\n")

    #expect(batch.accounts[0].evidence.map(\.headline) == ["Raised $1.25M"])
  }

  @Test(arguments: [
    (600e6, "$600M"), (1.25e9, "$1.25B"), (950e3, "$950K"), (999_999, "$1M"), (500, "$500"),
    (12_050_000, "$12.05M"), (1.5e6, "$1.5M"), (0.5, "$0.5"),
  ])
  func `an amount is shown short`(dollars: Double, text: String) {
    #expect(Amount.shown(dollars) == text)
  }
}
