import Foundation
import Testing

extension EndToEnd {
  /// Two stores: one is served with what is known of the companies, the other has them on its
  /// watchlist and asks the first for their scores.
  @Suite(.serialized, .timeLimit(.minutes(5))) struct ScoredElsewhereTests {
    let folder: URL
    let servedStore: String
    let store: String
    let companies: [String]
    let key: String

    init() throws {
      folder = try Workspace.temporaryFolder()
      servedStore = folder.appending(path: "served.db").path
      store = folder.appending(path: "t.db").path
      let evidence = folder.appending(path: "evidence.csv")
      let sample = try Workspace.intentiq("demo", "export", "evidence").output
      try sample.write(to: evidence, atomically: true, encoding: .utf8)
      let served = ["--store", servedStore]
      try Workspace.run(Workspace.program.path, served + ["import", "evidence", evidence.path])
      let made = try Workspace.run(
        Workspace.program.path, served + ["keys", "create", "--scope", "write"])
      key = String(made.output.trimmingCharacters(in: .whitespacesAndNewlines).suffix(43))
      let domains = sample.replacing("\r\n", with: "\n").split(separator: "\n").dropFirst()
        .compactMap { $0.split(separator: ",").first.map(String.init) }
      companies = Set(domains).sorted()
    }

    func serve(_ options: String..., port: Int = 0) throws -> ServedAPI {
      try ServedAPI(["--store", servedStore, "serve"] + options, port: port)
    }

    /// The dashboard with an API to ask.
    func open(asking api: ServedAPI) throws -> TerminalSession {
      try TerminalSession(
        ["--store", store],
        environment: ["INTENTIQ_API_URL": api.base, "INTENTIQ_API_KEY": key])
    }

    /// Puts companies on the watchlist from beside the dashboard.
    func add(_ domains: some Sequence<String>) throws {
      try intentiq(on: store, ["watchlist", "add"] + domains)
    }

    @discardableResult
    func intentiq(on store: String, _ arguments: [String]) throws -> String {
      let outcome = try Workspace.run(Workspace.program.path, ["--store", store] + arguments)
      #expect(outcome.status == 0, "\(arguments): \(outcome.errors)")
      return outcome.output
    }

    /// The scores of the companies that have one, by domain.
    func scores(on store: String) throws -> [String: Int] {
      let list = try intentiq(on: store, ["watchlist", "list", "--json"])
      let entries = try JSONSerialization.jsonObject(with: Data(list.utf8)) as? [[String: Any]]
      return (entries ?? []).reduce(into: [:]) { scores, entry in
        guard let domain = entry["domain"] as? String else { return }
        scores[domain] = entry["intent_score"] as? Int
      }
    }

    @Test
    func `a round brings the scores of the other store, with where they are from and their age`()
      throws
    {
      try add(companies.prefix(8))
      let api = try serve()
      let session = try open(asking: api)

      try session.waitFor("Scored by 127.0.0.1:\(api.port) at ")
      #expect(session.screen.contains("(now)"))
      session.press("3")
      try session.waitFor("8 scored, 0 failed")
      try session.waitFor("127.0.0.1:\(api.port): 52 of 60 a minute left")
      try session.waitFor("credits left")
      session.press("q")
      try session.waitForEnd()

      let brought = try scores(on: store)
      #expect(Set(brought.keys) == Set(companies.prefix(8)))
      try intentiq(on: servedStore, ["watchlist", "add"] + companies.prefix(8))
      try intentiq(on: servedStore, ["refresh"])
      #expect(try brought == scores(on: servedStore))
    }

    @Test func `without credits it says so and what to do, and goes on once there are some`() throws
    {
      try add(companies.prefix(24))
      let api = try serve()
      let session = try open(asking: api)

      try session.waitFor("! scoring API stopped")
      try session.waitFor(
        "The scoring API has no credits left for this key (top up, then refresh).")
      #expect(try scores(on: store).count == 20)
      session.press("3")
      try session.waitFor("Stopped: the scoring API has no credits left")
      try session.waitFor("what is known stays")
      try session.waitFor("20 scored, 0 failed")

      try intentiq(on: servedStore, ["keys", "credits", "add", "10"])
      session.press("R")
      try session.waitFor(": 4 scored, 0 failed")
      try session.waitForNo("! scoring API stopped")
      #expect(try scores(on: store).count == 24)
      session.press("q")
      try session.waitForEnd()
    }

    @Test func `asked for less, it says until when it waits`() throws {
      // More than two minutes' worth, so that it makes no difference when a minute begins.
      try add(companies.prefix(16))
      let api = try serve("--rate", "5")
      let session = try open(asking: api)

      try session.waitFor("limited until ")
      #expect([5, 10].contains(try scores(on: store).count))
      session.press("3")
      try session.waitFor("Limited: the ")
      try session.waitFor("The round goes on at ")
      session.press("q")
      try session.waitForEnd()
    }

    @Test func `a revoked key is told of, and what is known stays`() throws {
      try add(companies.prefix(3))
      let api = try serve()
      let session = try open(asking: api)
      try session.waitFor("Scored by")
      let known = try scores(on: store)

      try intentiq(on: servedStore, ["keys", "revoke", "1"])
      try add([companies[3]])

      try session.waitFor("! scoring API stopped")
      try session.waitFor("refuses the key (put a valid one in INTENTIQ_API_KEY, then start again)")
      #expect(session.screen.contains("Scored by"))
      session.press("3")
      try session.waitFor("Stopped: the scoring API refuses the key")
      session.press("q")
      try session.waitForEnd()
      #expect(try scores(on: store) == known)
    }

    @Test func `a server that ends is told of, and asked again by itself once it is back`() throws {
      try add(companies.prefix(3))
      let first = try serve()
      let session = try open(asking: first)
      try session.waitFor("Scored by")
      let known = try scores(on: store)

      #expect(try first.end() == 0)
      try add([companies[3]])
      try session.waitFor("! scoring API offline")
      try session.waitFor("nothing answers at 127.0.0.1:\(first.port) (does it run there?)")
      #expect(session.screen.contains("Scored by"))
      session.press("3")
      try session.waitFor("Offline: the scoring API cannot be reached")
      try session.waitFor("It tries again at ")
      #expect(try scores(on: store) == known)

      let second = try serve(port: first.port)
      try session.waitFor("✓ scoring API")
      try session.waitForNo("offline")
      #expect(second.port == first.port)
      session.press("q")
      try session.waitForEnd()
      #expect(try scores(on: store).count == 4)
    }
  }
}
