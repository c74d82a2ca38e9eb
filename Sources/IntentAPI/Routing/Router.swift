import Foundation
import Intent
import Synchronization

/// Turns requests into answers.
///
/// What is wrong is found in a fixed order, so that nobody learns anything without a key, and nobody
/// pays for a bad request: path and method, sizes, key, rate, scope, parameters, credits.
package final class Router: Sendable {
  let work: APIWork
  private let rate: Mutex<RateWindow?>
  private let now: @Sendable () -> Date
  private let requestID: @Sendable () -> String
  private let report: @Sendable (_ requestID: String, any Error) -> APIError?

  /// Makes a router over some work.
  ///
  /// - Parameters:
  ///   - work: what requests are answered from.
  ///   - rate: how many requests a key may send in a minute of the clock; nil is any number.
  ///   - now: the wall clock, whose minutes the rate counts in.
  ///   - requestID: names each request anew.
  ///   - report: is told of what went wrong, and gives the answer; nil is an unexpected error.
  package init(
    _ work: APIWork, rate: Int? = 60, now: @escaping @Sendable () -> Date = { .now },
    requestID: @escaping @Sendable () -> String,
    report: @escaping @Sendable (String, any Error) -> APIError?
  ) {
    self.work = work
    self.rate = Mutex(rate.map { RateWindow(limit: $0) })
    self.now = now
    self.requestID = requestID
    self.report = report
  }

  /// The answer to a request that can be refused before its body is read; nil for the others.
  package func refusal(of head: HTTPHead) -> HTTPResponse? {
    do throws(APIError) {
      _ = try route(of: head)
      // A body is not read of somebody who shows no key.
      guard head.bearer != nil else { throw .unauthorized }
      return nil
    } catch {
      return dressed(error.response, id: requestID())
    }
  }

  /// Answers a request.
  package func respond(to request: HTTPRequest) async -> HTTPResponse {
    let id = requestID()
    var holder: Holder?
    var response: HTTPResponse
    do {
      let route = try route(of: request.head)
      if request.body == .tooLarge { throw APIError.bodyTooLarge }
      if request.body == .noRoom { throw APIError.noRoom }
      let admitted = try await admit(request.head)
      holder = admitted
      if let allowance = admitted.allowance, allowance.isOver {
        throw APIError.rateLimited(
          allowance.limit,
          wait: max(1, allowance.reset - Int(now().timeIntervalSince1970.rounded(.down))))
      }
      response = try await answer(request, route, admitted.key)
    } catch let error as APIError {
      response = error.response
    } catch {
      response = (report(id, error) ?? .serverError).response
    }
    return dressed(response, id: id, holder)
  }

  /// Who sends a request, and how much of the rate and the credits is left.
  private struct Holder {
    let key: APIKey
    let credits: Int
    let allowance: RateWindow.Allowance?
  }

  private func route(of head: HTTPHead) throws(APIError) -> Route {
    guard !head.hasAmbiguousLength else { throw .ambiguousLength }
    guard head.target.length <= Self.longestTarget else { throw .targetTooLong }
    guard let route = head.target.path.flatMap(Route.init) else { throw .notFound }
    guard route.methods.contains(head.method) else { throw .methodNotAllowed(route.methods) }
    guard head.size <= Self.largestHead else { throw .headTooLarge }
    guard head.bodyLength ?? 0 <= Self.largestBody else { throw .bodyTooLarge }
    return route
  }

  private func admit(_ head: HTTPHead) async throws -> Holder {
    guard let secret = head.bearer, let (key, credits) = try await work.admit(secret) else {
      throw APIError.unauthorized
    }
    let allowance = rate.withLock { $0?.take(key.id, at: now()) }
    return Holder(key: key, credits: credits, allowance: allowance)
  }

  /// What every answer carries.
  private func dressed(
    _ response: HTTPResponse, id: String, _ holder: Holder? = nil
  ) -> HTTPResponse {
    var response = response
    response.fields += [
      (name: "X-Request-Id", value: id), (name: "Cache-Control", value: "no-store"),
      (name: "X-Content-Type-Options", value: "nosniff"),
    ]
    guard let holder else { return response }
    if response["X-Credits-Remaining"] == nil {
      response.fields.append((name: "X-Credits-Remaining", value: "\(holder.credits)"))
    }
    if let allowance = holder.allowance {
      response.fields += [
        (name: "X-RateLimit-Limit", value: "\(allowance.limit)"),
        (name: "X-RateLimit-Remaining", value: "\(allowance.remaining)"),
        (name: "X-RateLimit-Reset", value: "\(allowance.reset)"),
      ]
    }
    response.remarks.append("key \(holder.key.id)")
    return response
  }

  /// In bytes.
  package static let largestBody = 1 << 20
  private static let longestTarget = 8 << 10
  private static let largestHead = 32 << 10
}

extension HTTPHead {
  /// The key that stands in the field made for it, RFC 6750, section 2.1; the scheme in any case.
  fileprivate var bearer: APIKey.Secret? {
    guard let value = self["authorization"], value.utf8.count > 7,
      value.prefix(7).lowercased() == "bearer "
    else { return nil }
    return APIKey.Secret(String(value.dropFirst(7).drop { $0 == " " }))
  }
}
