import Intent

extension Router {
  /// Does what a request of somebody with a key asks.
  func answer(
    _ request: HTTPRequest, _ route: Route, _ key: APIKey
  ) async throws -> HTTPResponse {
    let head = request.head
    if head.method == "POST" || head.method == "DELETE", key.scope != .write {
      throw APIError.insufficientScope
    }
    switch route {
    case .score: return try await score(head.target, key)
    case .bulk: return try await submit(request, key)
    case .job(let id): return try await job(id, head.target)
    case .jobFile(let id): return try await file(of: id, head.target)
    case .watchlist:
      switch head.method {
      case "POST": return try await add(request)
      case "DELETE": return try await remove(head.target)
      default: return try await watchlist(head.target)
      }
    case .prioritize: return try await prioritize(head.target)
    case .description:
      _ = try Parameters(head.target, known: [])
      return HTTPResponse(
        200, fields: HTTPResponse.jsonFields, body: .bytes(PackageResources.openapi_json))
    }
  }

  private func score(_ target: HTTPTarget, _ key: APIKey) async throws -> HTTPResponse {
    let parameters = try Parameters(
      target,
      known: ["domain", "include_signals", "include_talk_track", "include_email_subject"])
    let domain = try parameters.domain()
    var parts: ScoreParts = []
    if try parameters.truth("include_signals", else: true) { parts.insert(.signals) }
    if try parameters.truth("include_talk_track", else: false) { parts.insert(.talkTrack) }
    if try parameters.truth("include_email_subject", else: false) { parts.insert(.emailSubject) }
    let answer = try await work.score(domain, parts, key.id)
    var response = HTTPResponse(
      200,
      fields: HTTPResponse.jsonFields + [
        (name: "X-Cache", value: answer.isHit ? "HIT" : "MISS"),
        (name: "Age", value: "\(answer.age)"),
        (name: "X-Credits-Remaining", value: "\(answer.credits)"),
      ], body: .bytes(answer.document))
    response.remarks = [domain.rawValue, answer.isHit ? "hit" : "miss"]
    return response
  }

  private func watchlist(_ target: HTTPTarget) async throws -> HTTPResponse {
    let band = try Parameters(target, known: ["band"]).band()
    return HTTPResponse(
      200, fields: HTTPResponse.jsonFields, body: try await work.watchlist(band))
  }

  private func add(_ request: HTTPRequest) async throws -> HTTPResponse {
    _ = try Parameters(request.head.target, known: [])
    let draft = try AccountDraft(reading: request)
    let (entry, isNew) = try await work.add(draft)
    var response = HTTPResponse(isNew ? 201 : 200, json: entry)
    response.remarks = [draft.domain.rawValue]
    return response
  }

  private func remove(_ target: HTTPTarget) async throws -> HTTPResponse {
    let domain = try Parameters(target, known: ["domain"]).domain()
    guard try await work.remove(domain) else {
      throw APIError(404, "not_found", "\(domain.shown) is not on the watchlist.")
    }
    var response = HTTPResponse(204)
    response.remarks = [domain.rawValue]
    return response
  }

  private func prioritize(_ target: HTTPTarget) async throws -> HTTPResponse {
    let parameters = try Parameters(target, known: ["limit", "band"])
    let limit = try parameters.count("limit", in: 1...100, else: 20)
    return HTTPResponse(200, json: try await work.prioritize(limit, try parameters.band()))
  }
}
