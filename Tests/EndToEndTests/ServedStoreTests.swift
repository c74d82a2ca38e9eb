import Foundation
import Testing

extension EndToEnd {
  /// A store that is served while others work on it.
  @Suite(.serialized, .timeLimit(.minutes(5))) struct ServedStoreTests {
    let folder: URL
    let store: String

    init() throws {
      folder = try Workspace.temporaryFolder()
      store = folder.appending(path: "t.db").path
    }

    func intentiq(_ arguments: String...) throws -> String {
      let outcome = try Workspace.run(Workspace.program.path, ["--store", store] + arguments)
      #expect(outcome.status == 0, "\(arguments): \(outcome.errors)")
      return outcome.output
    }

    func key(_ scope: String) throws -> String {
      let line = try intentiq("keys", "create", "--scope", scope)
      return String(line.trimmingCharacters(in: .whitespacesAndNewlines).suffix(43))
    }

    func serve(_ options: String...) throws -> ServedAPI {
      try ServedAPI(["--store", store, "serve"] + options)
    }

    /// Brings what is known of the sample's companies; their domains.
    func knowTheSample() throws -> [String] {
      let evidence = folder.appending(path: "evidence.csv")
      let sample = try Workspace.intentiq("demo", "export", "evidence")
      try sample.output.write(to: evidence, atomically: true, encoding: .utf8)
      _ = try intentiq("import", "evidence", evidence.path)
      let domains = sample.output.replacing("\r\n", with: "\n").split(separator: "\n").dropFirst()
        .compactMap { $0.split(separator: ",").first.map(String.init) }
      return Array(Set(domains)).sorted()
    }

    @Test func `a key that is revoked is refused at once, also where it was taken before`() throws {
      let good = try key("write")
      let api = try serve()
      let line = "curl $API/api/v1/watchlist -H \"Authorization: Bearer \(good)\""

      #expect(try api.curl(line).status == 200)
      _ = try intentiq("keys", "revoke", "1")
      let refused = try api.curl(line)

      #expect(refused.status == 401)
      #expect(refused.members["code"] as? String == "unauthorized")
    }

    @Test func `a key that may only read is refused wherever something would change`() throws {
      let reader = try key("read")
      let api = try serve()
      let auth = "-H \"Authorization: Bearer \(reader)\""

      let answers = try [
        "curl -X POST $API/api/v1/score/bulk -F file=@/dev/null \(auth)",
        "curl -X POST $API/api/v1/watchlist -H 'Content-Type: application/json'"
          + " -d '{\"domain\": \"stripe.com\"}' \(auth)",
        "curl -X DELETE \"$API/api/v1/watchlist?domain=stripe.com\" \(auth)",
      ].map { try api.curl($0) }

      #expect(answers.map(\.status) == [403, 403, 403])
      #expect(try api.curl("curl $API/api/v1/watchlist \(auth)").status == 200)
    }

    @Test func `twenty clients that spend the last ten credits at once get ten scores`() throws {
      let domain = try #require(try knowTheSample().first)
      let key = try key("read")
      let api = try serve("--rate", "0")
      let line =
        "curl -o /dev/null -w '%{http_code}\\n' $API/api/v1/score -G -d domain=\(domain)"
        + " -H \"Authorization: Bearer \(key)\""
      for _ in 0..<10 { _ = try api.curl(line) }

      let outcome = try Workspace.run(
        "/bin/sh",
        [
          "-c",
          "for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do"
            + " \(line.replacing("curl ", with: "curl -s ")) & done; wait",
        ], environment: ["API": api.base])

      let statuses = outcome.output.split(separator: "\n").map(String.init).sorted()
      #expect(statuses == Array(repeating: "200", count: 10) + Array(repeating: "402", count: 10))
      #expect(try intentiq("keys", "credits").hasPrefix("0 credits"))
    }

    @Test func `a job whose server is killed is done by the next one, each row once`() throws {
      let known = try knowTheSample()
      let key = try key("write")
      _ = try intentiq("keys", "credits", "add", "1980")
      let domains = (0..<1_000).map {
        $0.isMultiple(of: 2) ? known[$0 % known.count] : "unknown-\($0).example"
      }
      try (["company_name,domain"] + domains.map { "Company,\($0)" }).joined(separator: "\n")
        .write(to: folder.appending(path: "companies.csv"), atomically: true, encoding: .utf8)
      let auth = "-H \"Authorization: Bearer \(key)\""
      let first = try serve("--rate", "0")

      let sent = try first.curl(
        "curl $API/api/v1/score/bulk -X POST \(auth) -F \"file=@companies.csv\"", in: folder)
      let poll = "curl $API\(sent.members["poll_url"] as? String ?? "") \(auth)"
      while try first.curl(poll).members["completed"] as? Int == 0 {}
      #expect(try first.end(by: SIGKILL) == 128 + SIGKILL)
      let job = try #require(sent.members["job_id"] as? String)
      let left = try intentiq("bulk", "show", job, "--json")
      #expect(left.contains("\"status\": \"running\""))

      let second = try serve("--rate", "0")
      var status = try second.curl(poll)
      while status.members["status"] as? String == "running" { status = try second.curl(poll) }
      let file = try second.curl(
        "curl $API\(status.members["download_url"] as? String ?? "") \(auth)")

      #expect(status.members["completed"] as? Int == 1_000)
      #expect(status.members["failed"] as? Int == 500)
      let rows = file.body.split(separator: "\n").dropFirst()
      #expect(rows.map { $0.split(separator: ",")[1] } == domains.map { Substring($0) })
      #expect(rows.allSatisfy { $0.hasSuffix(",") != $0.contains("unknown-") })
      #expect(try intentiq("keys", "credits").hasPrefix("1,500 credits"))
    }

    @Test func `what is changed over the API shows on the screen, and the other way round`() throws
    {
      let key = try key("write")
      let auth = "-H \"Authorization: Bearer \(key)\""
      let api = try serve("--rate", "0")
      let session = try TerminalSession(["--store", store])
      try session.waitFor("another intentiq refreshes")

      let added = try api.curl(
        "curl $API/api/v1/watchlist -X POST -H 'Content-Type: application/json'"
          + " -d '{\"domain\": \"hooli.example\", \"company_name\": \"Hooli\"}' \(auth)")
      #expect(added.status == 201)
      try session.waitFor("Hooli")

      session.press("a")
      try session.waitFor("Add a company")
      session.type("globex.example")
      session.press("Enter")
      try session.waitFor("Added Globex")
      let list = try api.curl("curl $API/api/v1/watchlist \(auth)")
      #expect(list.entries.count == 2)

      session.press("q")
      try session.waitForEnd()
    }
  }
}
