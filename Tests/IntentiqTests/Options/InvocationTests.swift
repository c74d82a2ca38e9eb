import Testing

@testable import intentiq

@Suite struct InvocationTests {
  @Test func `no words open the dashboard`() throws {
    #expect(try Invocation(parsing: []) == Invocation())
  }

  @Test(arguments: [
    ["--store", "t.db", "watchlist", "add", "a.com", "--tag", "x", "--tag=y"],
    ["watchlist", "--tag", "x", "add", "--store=t.db", "a.com", "--tag", "y"],
  ])
  func `options stand anywhere`(words: [String]) throws {
    let invocation = try Invocation(parsing: words)

    #expect(invocation.purpose == .command(.watchlistAdd))
    #expect(invocation.arguments == ["a.com"])
    #expect(invocation.values == [.store: ["t.db"], .tag: ["x", "y"]])
  }

  @Test func `two hyphens end the options`() throws {
    let invocation = try Invocation(parsing: ["import", "accounts", "--", "--odd.csv"])

    #expect(invocation.arguments == ["--odd.csv"])
  }

  @Test func `a single hyphen is an argument`() throws {
    #expect(try Invocation(parsing: ["import", "evidence", "-"]).arguments == ["-"])
  }

  @Test func `demo goes before any command`() throws {
    let invocation = try Invocation(parsing: ["demo", "score", "a.com"])

    #expect(invocation.isDemo)
    #expect(invocation.purpose == .command(.score))
    #expect(try Invocation(parsing: ["demo"]).purpose == .dashboard)
  }

  @Test func `help is asked for in three ways`() throws {
    for words in [
      ["help", "watchlist", "add"], ["watchlist", "add", "--help"], ["-h", "watchlist", "add"],
    ] {
      #expect(try Invocation(parsing: words).purpose == .help(["watchlist", "add"]))
    }
  }

  @Test(arguments: [
    (["scroe"], UsageError.unknownCommand("scroe", nearest: "score")),
    (["xyzzy"], .unknownCommand("xyzzy", nearest: nil)),
    (["stripe.com"], .unknownCommand("stripe.com", nearest: "intentiq score stripe.com")),
    (["watchlist", "lst"], .unknownCommand("watchlist lst", nearest: "watchlist list")),
    (
      ["export"],
      .missingSubcommand("export", choices: ["watchlist", "evidence", "activity", "history"])
    ),
    (["score"], .missingArgument(command: "score", name: "DOMAIN")),
    (["watchlist", "add"], .missingArgument(command: "watchlist add", name: "DOMAIN...")),
    (["score", "a.com", "b.com"], .unexpectedArgument("b.com", command: "score")),
    (["--stroe", "x", "themes"], .unknownOption("--stroe", command: nil, nearest: "--store")),
    (["themes", "--tag", "x"], .unknownOption("--tag", command: "themes", nearest: "--at")),
    (["score", "a.com", "-x"], .unknownOption("-x", command: "score", nearest: nil)),
    (["score", "a.com", "--store"], .missingValue("--store", name: "PATH")),
    (["score", "--at", "--json", "a.com"], .missingValue("--at", name: "INSTANT")),
    (["score", "a.com", "--json=1"], .unwantedValue("--json")),
    (["demo", "demo"], .unexpectedArgument("demo", command: "demo")),
  ])
  func `a wrong command line is told from others`(words: [String], error: UsageError) {
    #expect(throws: error) { try Invocation(parsing: words) }
  }

  @Test func `a format that a command does not print is refused`() {
    #expect(throws: UsageError.self) { try Invocation(parsing: ["score", "a.com", "--csv"]) }
    #expect(throws: UsageError.self) {
      try Invocation(parsing: ["watchlist", "list", "--csv", "--json"])
    }
  }

  @Test func `every command has its own words and one line of help`() throws {
    #expect(Set(CommandTable.all.map(\.words)).count == CommandTable.all.count)
    #expect(CommandTable.all.compactMap(\.command).count == Command.allCases.count)
    for command in CommandTable.all {
      #expect(command.summary.hasSuffix("."))
      #expect(try HelpText(of: command.words).description.contains(command.usage))
    }
  }
}
