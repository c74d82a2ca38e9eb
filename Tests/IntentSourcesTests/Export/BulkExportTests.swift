import Foundation
import Intent
import IntentSources
import Testing

@Suite struct BulkExportTests {
  private let results = [
    BulkResult(
      row: BulkRow(domain: Domain(kept: "stripe.com"), companyName: "=Stripe, \"Inc\""),
      score: BulkScore(
        total: 91, band: .hot, stage: .activeEvaluation, urgency: .actNow,
        points: PerSignal(funding: 25, hiring: 18, news: 16, technology: 17, web: 15),
        whyNow: "Raised $600M 21 days ago.", decayDate: .noon)),
    BulkResult(row: BulkRow(domain: Domain(kept: "a.com")), error: "nothing is known of it"),
  ]

  @Test func `a job's file has a row for each row sent, safe for a spreadsheet`() {
    #expect(
      BulkExport.text(of: results, as: .csv) == """
        company_name,domain,intent_score,score_band,buying_stage,urgency,funding,hiring,news,\
        technology,web,why_now,score_decay_date,error\r
        "'=Stripe, ""Inc\""",stripe.com,91,HOT,active-evaluation,act-now,25,18,16,17,15,\
        Raised $600M 21 days ago.,2026-03-12T12:00:00.000Z,\r
        ,a.com,,,,,,,,,,,,nothing is known of it\r

        """)
  }

  @Test func `as JSON it is a list`() throws {
    let text = BulkExport.text(of: results, as: .json)
    let rows = try #require(
      JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])

    #expect(rows.count == 2)
    #expect(rows[0]["intent_score"] as? Int == 91)
    #expect(rows[1]["error"] as? String == "nothing is known of it")
  }
}
