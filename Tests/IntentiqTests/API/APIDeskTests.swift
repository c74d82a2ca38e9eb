import Dispatch
import Foundation
import Intent
import IntentAPI
import IntentStore
import Testing

@testable import intentiq

/// What is asked over the API, done on a real store.
@Suite(.timeLimit(.minutes(5))) final class APIDeskTests {
  let workplace: Workplace
  let path: String

  /// What other programs do.
  let other: Store
  let desk: APIDesk
  let router: Router

  /// Goes on as long as the desk is asked.
  let settling: Task<Void, Never>
  let secret = APIKey.Secret.made()
  let acme = Domain(kept: "acme.com")

  init() async throws {
    workplace = try Workplace()
    path = workplace.folder.appending(path: "t.db").path
    other = try Store(.file(path))
    let session = try Session(
      Invocation(parsing: ["--store", path]), environment: ["HOME": workplace.folder.path])
    desk = APIDesk(
      session: session, store: try Store(.file(path)),
      ledger: try Store(.file(path), busyTimeout: .milliseconds(50)))
    settling = Task { [desk] in await desk.payments.settle() }
    router = Router(
      desk.work, rate: nil, requestID: { "1" },
      report: { _, error in (error as? StoreError).flatMap(APIError.init) })
    _ = try await other.createKey(
      hash: KeyHash(of: secret).text, hint: secret.hint, label: nil, scope: .write, at: .now)
  }

  deinit { settling.cancel() }

  func request(
    _ method: String, _ target: String, type: String = "", body: String = ""
  ) -> HTTPRequest {
    HTTPRequest(
      head: HTTPHead(
        method: method, target: HTTPTarget(target),
        fields: [
          (name: "authorization", value: "Bearer \(secret.text)"),
          (name: "content-type", value: type),
        ]), body: .bytes(Array(body.utf8)))
  }

  func ask(
    _ method: String, _ target: String, type: String = "", body: String = ""
  ) async -> HTTPResponse {
    await router.respond(to: request(method, target, type: type, body: body))
  }

  func score(_ domain: Domain) async -> HTTPResponse {
    await ask("GET", "/api/v1/score?domain=\(domain)")
  }

  func learn(_ headline: String, _ kind: Evidence.Kind, of domain: Domain) async throws {
    let now = Date.now
    _ = try await other.keep(
      [Evidence(domain: domain, kind: kind, observedAt: now - 86_400, headline: headline)],
      file: nil, at: now)
  }

  @Test func `a score is computed once, until there is new evidence`() async throws {
    try await learn("Goes public", .ipo, of: acme)
    let first = await score(acme)
    let second = await score(acme)
    try await learn("Hires a chief", .executiveHire, of: acme)
    let third = await score(acme)

    #expect([first, second, third].map { $0["X-Cache"] } == ["MISS", "HIT", "MISS"])
    #expect([first, second, third].map { $0["X-Credits-Remaining"] } == ["19", "18", "17"])
  }

  @Test func `another policy ends a score early`() async throws {
    try await learn("Goes public", .ipo, of: acme)
    _ = await score(acme)
    let standard = Policy.standard
    let strict = Policy(
      name: "strict", caps: standard.caps, holds: standard.holds, halfLives: standard.halfLives,
      hotFloor: 90, warmFloor: 50)
    try await other.inTransaction { [acme] store in
      try store.rescore(acme, by: ScoringModel(policy: strict), at: .now)
    }

    #expect(await score(acme)["X-Cache"] == "MISS")
  }

  @Test func `a company that nobody knows costs nothing, and is not kept`() async throws {
    let answer = await score(acme)

    #expect(answer.status == 200)
    #expect(answer.text.contains("\"score_status\": \"unscorable\""))
    #expect(answer["X-Credits-Remaining"] == "20")
    #expect(try await other.company(acme) == nil)
  }

  @Test func `without credits a known company is refused, an unknown one answered`() async throws {
    try await learn("Goes public", .ipo, of: acme)
    _ = try await other.spend([Debit(key: 1, amount: 20)])

    #expect(await score(acme).status == 402)
    #expect(await score(Domain(kept: "unknown.example")).status == 200)
    _ = try await other.addCredits(1)
    #expect(await score(acme).status == 200)
  }

  @Test func `what another program changes is answered at once`() async throws {
    _ = await ask("GET", "/api/v1/watchlist")
    try await other.add([AccountDraft(domain: acme, name: "Acme")], at: .now)
    let list = await ask("GET", "/api/v1/watchlist")
    _ = try await other.revokeKey(1, at: .now)
    let refused = await ask("GET", "/api/v1/watchlist")

    #expect(list.text.contains("\"company_name\": \"Acme\""))
    #expect(refused.status == 401)
  }

  @Test func `while another program writes, what is read is answered, and a debit asked again`()
    async throws
  {
    try await learn("Goes public", .ipo, of: acme)
    _ = await score(acme)
    let (begun, begin) = AsyncStream.makeStream(of: Void.self)
    let end = DispatchSemaphore(value: 0)
    let writer = try Store(.file(path))
    async let writing: Void = writer.inTransaction { _ in
      begin.yield()
      // On the writer's own thread, where nobody else waits.
      end.wait()
    }
    for await _ in begun { break }

    let answers = [await score(acme), await ask("GET", "/api/v1/watchlist")]
    end.signal()
    try await writing

    #expect(answers.map(\.status) == [503, 200])
    #expect(answers[0].text.contains("store_busy"))
    #expect(answers[0]["Retry-After"] == "1")
    #expect(await score(acme)["X-Credits-Remaining"] == "18")
  }

  @Test func `of two uploads with credits for one, one is taken`() async throws {
    let rows = (0..<15).map { "Company,company-\($0).example" }.joined(separator: "\n")
    let upload = request(
      "POST", "/api/v1/score/bulk", type: "text/csv", body: "company_name,domain\n" + rows)

    let statuses = await withTaskGroup(of: Int.self) { [router] group in
      for _ in 0..<2 { group.addTask { await router.respond(to: upload).status } }
      return await group.reduce(into: [Int]()) { $0.append($1) }
    }

    #expect(statuses.sorted() == [202, 402])
    #expect(try await other.credits() == 5)
  }

  @Test func `a fourth job at a time waits`() async throws {
    var statuses: [Int] = []
    for _ in 0..<4 {
      let answer = await ask(
        "POST", "/api/v1/score/bulk", type: "text/csv",
        body: "Domain,Company_Name\nstripe.com,Stripe")
      statuses.append(answer.status)
    }

    #expect(statuses == [202, 202, 202, 429])
    #expect(try await other.credits() == 17)
  }

  @Test(arguments: [
    ("company_name,domain\n", "no_rows"), ("", "no_rows"),
    ("company_name,domain\nA,nonsense", "invalid_csv"),
    ("company_name,domian\nA,stripe.com", "invalid_csv"),
    ("company_name,domain\nA\u{0},stripe.com", "invalid_csv"),
  ])
  func `a bad file is refused as a whole, by its line`(body: String, code: String) async throws {
    let answer = await ask("POST", "/api/v1/score/bulk", type: "text/csv", body: body)

    #expect(answer.status == 400)
    #expect(answer.text.contains("\"code\": \"\(code)\""))
    #expect(try await other.credits() == 20)
  }

  @Test func `a file of 1,001 rows is one too many`() async throws {
    _ = try await other.addCredits(2_000)
    let rows = (0..<1_001).map { "C,c\($0).example\n" }
    let head = "company_name,domain\n"

    let fitting = await ask(
      "POST", "/api/v1/score/bulk", type: "text/csv", body: head + rows.dropLast().joined())
    let over = await ask(
      "POST", "/api/v1/score/bulk", type: "text/csv", body: head + rows.joined())

    #expect(fitting.status == 202)
    #expect(over.text.contains("too_many_rows"))
  }

  @Test func `a company that is added is scored in its entry`() async throws {
    try await learn("Goes public", .ipo, of: acme)

    let answer = await ask(
      "POST", "/api/v1/watchlist", type: "application/json", body: "{\"domain\": \"acme.com\"}")

    #expect(answer.status == 201)
    #expect(!answer.text.contains("\"intent_score\": null"))
    #expect(answer["X-Credits-Remaining"] == "20")
  }

  @Test func `when a key was used is kept, at most once a minute`() async throws {
    _ = await ask("GET", "/api/v1/watchlist")
    try await desk.keepUses()

    let used = try #require(try await other.keys().first?.usedAt)
    #expect(abs(used.timeIntervalSinceNow) < 60)
  }
}

extension HTTPResponse {
  fileprivate var text: String {
    guard case .bytes(let bytes) = body else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }
}
