import Intent

extension Router {
  func submit(_ request: HTTPRequest, _ key: APIKey) async throws -> HTTPResponse {
    _ = try Parameters(request.head.target, known: [])
    let upload = try upload(in: request)
    let name = upload.fileName.flatMap(Self.jobName)
    let rows = try work.read(upload.bytes, name)
    let (job, credits) = try await work.submit(rows, name, key.id)
    var response = HTTPResponse(
      202,
      json: .object([
        ("job_id", .text(job.id.rawValue)), ("status", .text(job.status.rawValue)),
        ("count", .count(job.count)), ("credits_deducted", .count(job.cost)),
        ("poll_url", .text(Route.path(of: job.id))),
      ]), fields: [(name: "X-Credits-Remaining", value: "\(credits)")])
    response.remarks = ["\(job.id)", "\(job.count) rows"]
    return response
  }

  func job(_ id: BulkJob.ID, _ target: HTTPTarget) async throws -> HTTPResponse {
    _ = try Parameters(target, known: [])
    guard let job = try await work.job(id) else { throw APIError.unknownJob }
    return HTTPResponse(200, json: job.json())
  }

  func file(of id: BulkJob.ID, _ target: HTTPTarget) async throws -> HTTPResponse {
    _ = try Parameters(target, known: [])
    guard let job = try await work.job(id) else { throw APIError.unknownJob }
    guard !job.isLive, let file = try await work.file(id) else {
      throw APIError(
        409, "job_not_done", "The job is \(job.status.rawValue); poll until it is done.")
    }
    return HTTPResponse(
      200,
      fields: [
        (name: "Content-Type", value: "text/csv; charset=utf-8; header=present"),
        (name: "Content-Disposition", value: "attachment; filename=\"\(id).csv\""),
      ], body: .bytes(file))
  }

  /// A name that a client gave its file, without folders, in one line; nil where nothing is left.
  private static func jobName(_ sent: String) -> String? {
    // Browsers of old send the whole path, with the separators of their system.
    let last = sent.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" }.last ?? ""
    let name = String(String(last.prefix(longestName)).oneLine.prefix(longestName))
    return ["", ".", ".."].contains(name) ? nil : name
  }

  private static let longestName = 200

  private func upload(in request: HTTPRequest) throws(APIError) -> HTTPRequest.Part {
    let wanted = "multipart/form-data with a field file, or text/csv"
    switch (request.body, request.head.mediaType) {
    case (.bytes(let bytes), "text/csv"):
      return HTTPRequest.Part(name: "file", fileName: nil, bytes: bytes)
    case (.form(let parts), _):
      if let other = parts.first(where: { $0.name != "file" }) {
        throw APIError(
          400, "invalid_form",
          "The form has a field \(Parameters.quoted(other.name)); there is file alone.")
      }
      guard let file = parts.first, parts.count == 1 else {
        throw APIError(
          400, "invalid_form", "The form has \(parts.count) fields file; send one file at a time.")
      }
      return file
    case (.brokenForm, _):
      throw APIError(
        400, "invalid_form",
        "The form breaks off or has no parts; send it anew, with its last"
          + " boundary.")
    case (.tooLarge, _): throw .bodyTooLarge
    case (.noRoom, _): throw .noRoom
    case (.bytes, _): throw .unsupportedMediaType(wanted)
    }
  }
}
