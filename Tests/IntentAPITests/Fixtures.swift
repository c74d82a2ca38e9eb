import Foundation
import Intent
import Synchronization
import TestSupport

@testable import IntentAPI

extension APIKey {
  static func fixture(_ scope: Scope = .write) -> APIKey {
    APIKey(id: 7, scope: scope, hint: "cdef", createdAt: .distantPast)
  }
}

extension APIKey.Secret {
  static let fixture = APIKey.Secret(random: Array(0..<16))
}

extension HTTPRequest {
  /// A request with the key of the fixtures, or another word in its place.
  static func fixture(
    _ method: String, _ target: String,
    authorization: String? = "Bearer \(APIKey.Secret.fixture.text)",
    fields: [(name: String, value: String)] = [], body: Body = .bytes([])
  ) -> HTTPRequest {
    let key = authorization.map { [(name: "authorization", value: $0)] } ?? []
    return HTTPRequest(
      head: HTTPHead(method: method, target: HTTPTarget(target), fields: key + fields), body: body)
  }

  static func json(_ method: String, _ target: String, _ text: String) -> HTTPRequest {
    fixture(
      method, target, fields: [(name: "content-type", value: "application/json")],
      body: .bytes(Array(text.utf8)))
  }
}

extension HTTPResponse {
  /// The word that an error is known by.
  var code: String? {
    guard case .bytes(let bytes) = body else { return nil }
    let members = try? JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
    return members?["code"] as? String
  }

  var text: String {
    guard case .bytes(let bytes) = body else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// A small world behind a router: one key, some credits, a list of domains, and no network.
final class SmallWorld: Sendable {
  let key: APIKey
  let credits: Mutex<Int>
  let listed = Mutex<Set<Domain>>([])

  /// What the jobs that were sent are called.
  let names = Mutex<[String?]>([])
  let reports = Mutex<[String]>([])

  init(scope: APIKey.Scope = .write, credits: Int = 20) {
    key = .fixture(scope)
    self.credits = Mutex(credits)
  }

  func router(rate: Int? = 60, now: Date = Date(timeIntervalSince1970: 90)) -> Router {
    Router(
      work, rate: rate, now: { now }, requestID: { "00000000000000aa" },
      report: { id, error in
        self.reports.withLock { $0.append("\(id): \(error)") }
        return nil
      })
  }

  private struct Trouble: Error {}

  private var work: APIWork {
    APIWork(
      admit: { secret in
        guard secret == .fixture else { return nil }
        return (self.key, self.credits.withLock(\.self))
      },
      score: { domain, parts, _ in
        if domain.rawValue == "trouble.example" { throw Trouble() }
        let left = self.credits.withLock { credits -> Int? in
          guard credits > 0 else { return nil }
          credits -= 1
          return credits
        }
        guard let left else { throw APIError.insufficientCredits }
        let text = "\(domain) \(parts.rawValue)"
        return ScoreAnswer(document: Array(text.utf8), isHit: true, age: 5, credits: left)
      },
      watchlist: { band in .bytes(Array("[\(band?.rawValue ?? "all")]".utf8)) },
      add: { draft in
        let isNew = self.listed.withLock { $0.insert(draft.domain).inserted }
        return (.object([("name", .text(draft.name))]), isNew)
      },
      remove: { domain in self.listed.withLock { $0.remove(domain) != nil } },
      prioritize: { limit, band in .list([.count(limit), .text(band?.rawValue)]) },
      read: { bytes, _ in
        guard !bytes.isEmpty else { throw APIError(400, "no_rows", "There are no rows.") }
        return [BulkRow(domain: Domain(kept: "stripe.com"))]
      },
      submit: { rows, name, key in
        self.names.withLock { $0.append(name) }
        return (
          BulkJob(
            id: BulkJob.ID(random: 0), name: name, key: key, status: .queued, count: rows.count,
            cost: rows.count, submittedAt: .distantPast), self.credits.withLock(\.self)
        )
      },
      job: { id in
        id == BulkJob.ID(random: 0)
          ? BulkJob(
            id: id, name: nil, status: .done, count: 3, completed: 3, failed: 1,
            submittedAt: .distantPast) : nil
      },
      file: { _ in Array("company_name,domain\n".utf8) })
  }
}
