import Foundation
import Testing

extension EndToEnd {
  /// The `curl` lines of the API's reference, word for word but for host and key, against a served
  /// sample.
  @Suite(.serialized, .timeLimit(.minutes(5))) struct ReferenceTests {
    let api: ServedAPI
    let key: String

    init() throws {
      api = try ServedAPI(["demo", "serve"])
      let line = try api.waitForLine("iq_live_sk_")
      key = String(line.suffix(43))
    }

    /// Runs a line of the reference.
    func curl(_ line: String, in folder: URL? = nil) throws -> ServedAPI.Answer {
      try api.curl(
        line.replacing("https://intentiq.com", with: "$API").replacing("$KEY", with: key),
        in: folder)
    }

    /// What every answer to a good key tells; a minute may have begun meanwhile.
    func expectDress(_ answer: ServedAPI.Answer, credits: Int) {
      #expect(answer.fields["x-ratelimit-limit"] == "60")
      let remaining = answer.fields["x-ratelimit-remaining"].flatMap { Int($0) } ?? -1
      #expect((50...59).contains(remaining))
      #expect(answer.fields["x-credits-remaining"] == "\(credits)")
      let reset = answer.fields["x-ratelimit-reset"].flatMap { Int($0) } ?? 0
      let wait = reset - Int(Date.now.timeIntervalSince1970)
      #expect(reset.isMultiple(of: 60) && (-20...60).contains(wait))
      #expect(answer.fields["x-request-id"]?.count == 16)
      #expect(answer.fields["date"] != nil)
    }

    @Test func `a score has every field of the reference, in its order`() throws {
      let answer = try curl(
        """
        curl https://intentiq.com/api/v1/score \\
          -G -d domain=stripe.com \\
          -H "Authorization: Bearer $KEY"
        """)

      #expect(answer.status == 200)
      #expect(answer.fields["content-type"] == "application/json")
      #expect(["HIT", "MISS"].contains(answer.fields["x-cache"]))
      #expect(answer.fields["age"].flatMap { Int($0) } != nil)
      expectDress(answer, credits: 19)
      #expect(
        answer.names == [
          "company", "domain", "intent_score", "score_band", "buying_stage", "urgency",
          "ai_summary", "why_now", "key_triggers", "recommended_action", "signals",
          "score_decay_date", "score_status", "data_coverage", "scored_at", "written_by",
        ])
      let members = answer.members
      #expect(members["company"] as? String == "Stripe, Inc.")
      #expect(members["domain"] as? String == "stripe.com")
      #expect(members["intent_score"] as? Int == 91)
      #expect(members["score_band"] as? String == "HOT")
      #expect(members["buying_stage"] as? String == "active-evaluation")
      #expect(members["urgency"] as? String == "act-now")
      #expect((members["key_triggers"] as? [String])?.count == 3)
      let signals = members["signals"] as? [String: [String: Int]] ?? [:]
      #expect(
        signals == [
          "funding": ["score": 25, "max": 25], "hiring": ["score": 18, "max": 20],
          "news": ["score": 16, "max": 20], "technology": ["score": 17, "max": 20],
          "web": ["score": 15, "max": 15],
        ])
      let decay = members["score_decay_date"] as? String ?? ""
      #expect(decay.hasSuffix("T00:00:00.000Z"))
    }

    @Test func `signals, talk track and subject come as they are asked for`() throws {
      let full = try curl(
        """
        curl https://intentiq.com/api/v1/score \\
          -G \\
          -d domain=stripe.com \\
          -d include_signals=true \\
          -d include_talk_track=true \\
          -d include_email_subject=true \\
          -H "Authorization: Bearer $KEY"
        """)
      let bare = try curl(
        """
        curl https://intentiq.com/api/v1/score -G -d domain=stripe.com -d include_signals=false \\
          -H "Authorization: Bearer $KEY"
        """)

      #expect((full.members["talk_track"] as? String)?.isEmpty == false)
      #expect((full.members["email_subject"] as? String)?.isEmpty == false)
      #expect(full.names.contains("signals"))
      #expect(!bare.names.contains("signals") && !bare.names.contains("talk_track"))
      expectDress(bare, credits: 18)
    }

    @Test func `the watchlist is listed, filtered, added to and taken from`() throws {
      let list = try curl(
        """
        curl https://intentiq.com/api/v1/watchlist \\
          -H "Authorization: Bearer $KEY"
        """)
      let hot = try curl(
        "curl 'https://intentiq.com/api/v1/watchlist?band=HOT' -H \"Authorization: Bearer $KEY\""
          .replacing("'", with: "\""))
      let added = try curl(
        """
        curl https://intentiq.com/api/v1/watchlist \\
          -X POST \\
          -H "Authorization: Bearer $KEY" \\
          -H "Content-Type: application/json" \\
          -d '{
            "domain": "hooli.example",
            "company_name": "Hooli"
          }'
        """)
      let removed = try curl(
        """
        curl "https://intentiq.com/api/v1/watchlist?domain=hooli.example" -X DELETE \\
          -H "Authorization: Bearer $KEY"
        """)

      #expect(list.status == 200)
      let scores = list.entries.map { $0["intent_score"] as? Int ?? -1 }
      #expect(scores.count > 10 && scores == scores.sorted(by: >))
      let fields: Set = [
        "domain", "company_name", "intent_score", "score_band", "buying_stage", "urgency",
        "score_change", "tags", "added_at", "scored_at", "score_decay_date",
      ]
      #expect(list.entries.allSatisfy { Set($0.keys) == fields })
      #expect(!hot.entries.isEmpty)
      #expect(hot.entries.allSatisfy { $0["score_band"] as? String == "HOT" })
      #expect(added.status == 201)
      #expect(Set(added.members.keys) == fields)
      #expect(added.members["company_name"] as? String == "Hooli")
      #expect(removed.status == 204)
      expectDress(removed, credits: 20)
    }

    @Test func `the call list comes in the order of the calls, with its reasons`() throws {
      let answer = try curl(
        """
        curl "https://intentiq.com/api/v1/prioritize?limit=3" -H "Authorization: Bearer $KEY"
        """)

      #expect(answer.status == 200)
      #expect(answer.entries.map { $0["rank"] as? Int } == [1, 2, 3])
      let priorities = answer.entries.compactMap { $0["priority"] as? Int }
      #expect(priorities == priorities.sorted(by: >))
      for entry in answer.entries {
        let reasons = entry["reasons"] as? [[String: Any]] ?? []
        #expect(
          reasons.reduce(0) { $0 + ($1["points"] as? Int ?? 0) } == entry["priority"] as? Int)
        #expect((entry["why_now"] as? String)?.isEmpty == false)
        #expect((entry["recommended_action"] as? String)?.isEmpty == false)
      }
      expectDress(answer, credits: 20)
    }

    @Test func `a file is sent, polled until it is done, and its result downloaded`() throws {
      let folder = try Workspace.temporaryFolder()
      try "company_name,domain\nStripe,stripe.com\nNotion,notion.so\nLinear,linear.app\n".write(
        to: folder.appending(path: "companies.csv"), atomically: true, encoding: .utf8)

      let sent = try curl(
        """
        curl https://intentiq.com/api/v1/score/bulk \\
          -X POST \\
          -H "Authorization: Bearer $KEY" \\
          -F "file=@companies.csv"
        """, in: folder)

      #expect(sent.status == 202)
      #expect(sent.names == ["job_id", "status", "count", "credits_deducted", "poll_url"])
      let job = try #require(sent.members["job_id"] as? String)
      #expect(job.hasPrefix("bulk_") && job.count == 13)
      #expect(sent.members["status"] as? String == "queued")
      #expect(sent.members["count"] as? Int == 3)
      #expect(sent.members["credits_deducted"] as? Int == 3)
      #expect(sent.members["poll_url"] as? String == "/api/v1/score/bulk/\(job)")
      expectDress(sent, credits: 17)
      let poll = "curl $API/api/v1/score/bulk/\(job) -H \"Authorization: Bearer $KEY\""
      var done = try curl(poll)
      for _ in 0..<40 where done.members["status"] as? String != "done" { done = try curl(poll) }
      #expect(
        done.names == ["job_id", "status", "count", "completed", "failed", "download_url"])
      #expect(done.members["completed"] as? Int == 3)
      let failed = try #require(done.members["failed"] as? Int)
      let file = try curl(
        "curl $API\(done.members["download_url"] as? String ?? "") -H \"Authorization: Bearer $KEY\""
      )
      #expect(file.fields["content-type"]?.hasPrefix("text/csv") == true)
      let lines = file.body.split(separator: "\n")
      #expect(
        lines.first == """
          company_name,domain,intent_score,score_band,buying_stage,urgency,funding,hiring,news,\
          technology,web,why_now,score_decay_date,error
          """)
      #expect(lines.count == 4)
      #expect(
        lines[1].hasPrefix("Stripe,stripe.com,91,HOT,active-evaluation,act-now,25,18,16,17,15,"))
      // What nobody knows is given back.
      #expect(file.fields["x-credits-remaining"] == "\(17 + failed)")
    }

    @Test func `what is answered is what the description says`() throws {
      let auth = "-H \"Authorization: Bearer $KEY\""
      let document = try curl("curl $API/api/v1/openapi.json \(auth)").members
      let schemas = (document["components"] as? [String: Any])?["schemas"] as? [String: Any] ?? [:]
      let answers: [(String, [[String: Any]])] = [
        ("Score", [try curl("curl $API/api/v1/score -G -d domain=stripe.com \(auth)").members]),
        ("WatchlistEntry", try curl("curl $API/api/v1/watchlist \(auth)").entries),
        ("PrioritizedScore", try curl("curl $API/api/v1/prioritize \(auth)").entries),
        ("Error", [try curl("curl $API/api/v1/score \(auth)").members]),
      ]

      for (name, objects) in answers {
        let schema = try #require(schemas[name] as? [String: Any])
        let required = Set(schema["required"] as? [String] ?? [])
        let known = Set((schema["properties"] as? [String: Any] ?? [:]).keys)
        #expect(!objects.isEmpty && !required.isEmpty)
        for object in objects {
          #expect(required.isSubset(of: object.keys), "\(name)")
          #expect(known.isSuperset(of: object.keys), "\(name)")
        }
      }
    }

    @Test func `each error is told in JSON with its code`() throws {
      let lines = [
        ("curl $API/api/v1/score -H \"Authorization: Bearer $KEY\"", 400, "invalid_domain"),
        ("curl $API/api/v1/score -G -d domain=stripe.com", 401, "unauthorized"),
        ("curl \"$API/api/v1/score?domain=stripe.com&key=$KEY\"", 401, "unauthorized"),
        (
          "curl $API/api/v1/watchlist -H \"Authorization: Bearer "
            + "iq_live_sk_00000000000000000000000000000000\"", 401, "unauthorized"
        ),
        ("curl $API/api/v1/nothing", 404, "not_found"),
        ("curl -X PUT $API/api/v1/watchlist", 405, "method_not_allowed"),
        (
          "curl $API/api/v1/watchlist -X POST -d x -H \"Authorization: Bearer $KEY\"", 415,
          "unsupported_media_type"
        ),
      ]
      for (line, status, code) in lines {
        let answer = try curl(line)
        #expect(answer.status == status, "\(line)")
        #expect(answer.members["code"] as? String == code, "\(line)")
        #expect((answer.members["error"] as? String)?.hasSuffix(".") == true)
        #expect(answer.fields["content-type"] == "application/json")
      }
    }

    @Test func `credits end with the reference's own answer`() throws {
      var last = try curl(
        "curl $API/api/v1/score -G -d domain=stripe.com -H \"Authorization: Bearer $KEY\"")
      for _ in 0..<20 {
        last = try curl(
          "curl $API/api/v1/score -G -d domain=stripe.com -H \"Authorization: Bearer $KEY\"")
      }

      #expect(last.status == 402)
      #expect(last.names == ["error", "code"])
      #expect(
        last.members["error"] as? String == "Insufficient credits. Please top up your account.")
      #expect(last.members["code"] as? String == "insufficient_credits")
      #expect(last.fields["x-credits-remaining"] == "0")
    }

    @Test func `the sixty-first request of a minute waits for the next`() throws {
      let answers = try (0..<121).map { _ in
        try curl("curl $API/api/v1/watchlist -H \"Authorization: Bearer $KEY\"")
      }

      // Two minutes of the clock at most, so one of them was overrun.
      let refused = try #require(answers.first { $0.status == 429 })
      #expect(refused.members["code"] as? String == "rate_limited")
      #expect(refused.fields["x-ratelimit-remaining"] == "0")
      let wait = refused.fields["retry-after"].flatMap { Int($0) } ?? 0
      #expect((1...60).contains(wait))
    }

    @Test func `no key is in the log, and the server ends in order`() throws {
      for line in [
        "curl \"$API/api/v1/score?domain=stripe.com&key=$KEY\"",
        "curl $API/api/v1/$KEY", "curl -X $KEY $API/api/v1/watchlist",
        "curl $API/api/v1/watchlist -H \"Authorization: Bearer $KEY\"",
      ] {
        _ = try curl(line)
      }

      #expect(try api.end() == 0)
      let requests = api.log.filter { $0.contains(" ms") }
      #expect(requests.count == 4)
      // The key to a sample is said once, before the first request.
      #expect(api.log.count { $0.contains(key.suffix(32)) } == 1)
      #expect(requests.last?.contains("GET /api/v1/watchlist 200") == true)
      #expect(api.log.last == "intentiq: ended")
    }
  }
}
