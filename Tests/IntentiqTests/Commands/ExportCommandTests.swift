import Testing

@Suite struct ExportCommandTests {
  let workplace: Workplace

  init() throws { workplace = try Workplace() }

  @Test(arguments: ["csv", "json", "jsonl"])
  func `what is exported is read back without loss`(format: String) throws {
    let at = ["--at", "2026-03-12T09:00:00Z"]
    let accounts = try workplace.run(at + ["demo", "export", "watchlist", "--format", format])
    let evidence = try workplace.run(at + ["demo", "export", "evidence", "--format", format])
    let other = ["--store", "t.db"]

    let accountsIn = try workplace.run(
      other + ["import", "accounts", "-"], input: accounts.output)
    let evidenceIn = try workplace.run(
      other + ["import", "evidence", "-"], input: evidence.output)
    let evidenceOut = try workplace.run(other + ["export", "evidence", "--format", format])

    #expect(accountsIn.output == "44 added, 0 updated, 0 unchanged, 0 rejected\n")
    #expect(evidenceIn.output.contains(" added, 0 updated, 0 unchanged, 0 rejected"))
    #expect(
      Set(evidenceOut.output.split(whereSeparator: \.isNewline).map(String.init))
        == Set(evidence.output.split(whereSeparator: \.isNewline).map(String.init)))
    let score = try workplace.run(other + at + ["score", "stripe.com", "--json"])
    #expect(try JSONObject(score.output).values["intent_score"] as? Int == 91)
  }

  @Test func `a formula comes out harmless and comes back as it was`() throws {
    let store = ["--store", "t.db"]
    _ = try workplace.run(store + ["watchlist", "add", "a.com", "--name", "=cmd|calc"])
    let export = try workplace.run(store + ["export", "watchlist"])
    #expect(export.output.contains("\r\na.com,'=cmd|calc,"))

    _ = try workplace.run(["--store", "u.db", "import", "accounts", "-"], input: export.output)
    let list = try workplace.run(["--store", "u.db", "watchlist", "list", "--json"])
    #expect(list.output.contains("\"=cmd|calc\""))
  }

  @Test func `the formats have short options and a misspelt one its nearest name`() throws {
    #expect(try workplace.run("demo", "export", "evidence", "--json").output.hasPrefix("["))
    let wrong = try workplace.run("demo", "export", "evidence", "--format", "jsno")
    #expect(wrong.status == 2)
    #expect(
      wrong.errors == "intentiq: --format jsno: there is no such format (did you mean json?)\n")
    #expect(
      try workplace.run("demo", "export", "evidence", "--csv", "--format", "json").status == 2)
  }
}
