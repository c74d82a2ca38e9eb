import Testing

@Suite struct ExplainCommandTests {
  static let evidence = """
    domain,kind,observed_at,headline,magnitude,confidence,source,event
    acme.com,funding_round,2026-02-10T12:00:00Z,Acme raises $10M,10000000,,news,a
    acme.com,funding_round,2026-02-11T12:00:00Z,アクメ、資金調達,,0.5,filing,a
    acme.com,lawsuit,2026-03-11,A rival sues,,,,
    acme.com,award,2026-03-10,会社が受賞,,,,
    acme.com,open_roles,2026-01-10,9 roles,9,,,
    acme.com,open_roles,2026-03-10,15 roles,15,,,

    """

  let workplace: Workplace

  init() throws { workplace = try Workplace() }

  func explain(_ options: String...) throws -> String {
    _ = try workplace.run("--store", "t.db", "import", "evidence", "-", input: Self.evidence)
    return try workplace.run(
      ["--store", "t.db", "--at", "2026-03-12T12:00:00Z", "explain", "acme.com"] + options
    ).output
  }

  // swift-format-ignore: LineLength
  @Test func `every term of every signal is shown, aligned`() throws {
    #expect(
      try explain() == """
        Acme  acme.com
        ○ 34 COLD  ▲10 in 7 days  coverage 3 of 5
        awareness, nurture, half of it gone by 2026-06-14

        funding  18 of 25: shares 18.0 - 0.0 = 18.0, positive 0.700, negative 0.000
          share  kind           headline                         date        age  source      s    x c    x f    = w  gone on     id
          +18.0  funding round  Acme raises $10M (told 2 times)  2026-02-10  30d  news    0.700  1.000  1.000  0.700  2030-11-07  acme.com/e151a94d
           also  funding round  アクメ、資金調達                 2026-02-11  29d  filing                                          acme.com/d2e8ec50

        hiring  13 of 20: shares 13.0 - 0.0 = 13.0, positive 0.667, negative 0.000
          share  kind           headline                         date        age  source      s    x c    x f    = w  gone on     id
          +13.0  open roles     15 roles                         2026-03-10   2d  import  0.667  1.000  1.000  0.667  2027-05-20  acme.com/7e542b97

        news  3 of 20: shares 4.0 - 1.0 = 3.0, positive 0.200, negative 0.300
          share  kind           headline                         date        age  source      s    x c    x f    = w  gone on     id
           +4.0  award          会社が受賞                       2026-03-10   2d  import  0.200  1.000  1.000  0.200  2026-11-01  acme.com/9bacf5e4
           -1.0  lawsuit        A rival sues                     2026-03-11   1d  import  0.300  1.000  1.000  0.300  2026-11-19  acme.com/3e2eb3ab

        technology  0 of 20: unavailable

        web  0 of 15: unavailable

        s strength, c confidence, f freshness, w weight, which makes the share.
        1 of 6 pieces of evidence count for nothing now: replaced by a newer reading, faded, or dated later.
        16 points short of WARM; still to be had: technology 20, news 17, web 15, funding 7, hiring 7.
        Policy intent-1, as of 2026-03-12T12:00:00.000Z.

        """)
  }

  @Test func `a program reads the same terms`() throws {
    let explanation = try JSONObject(explain("--json"))
    let funding = try explanation.object("signals", "funding")
    let event = try #require((funding["evidence"] as? [[String: Any]])?.first)

    #expect(funding["score"] as? Int == 18)
    #expect(event["tellings"] as? Int == 2)
    #expect(event["id"] as? String == "acme.com/e151a94d")
    #expect(event["also_told_by"] as? [String] == ["acme.com/d2e8ec50"])
    #expect(event["share"] as? Double == 18)
    #expect(event["weight"] as? Double == 0.7)
    #expect(event["gone_on"] as? String == "2030-11-07T17:13:55.211Z")
    #expect(try explanation.object("missing")["points"] as? Int == 16)
    #expect(explanation.values["evidence_count"] as? Int == 6)
  }
}
