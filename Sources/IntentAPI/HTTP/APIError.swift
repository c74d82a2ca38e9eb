import Intent

/// Why a request is refused.
package struct APIError: Error, Hashable, Sendable {
  package let status: Int

  /// A word for programs, `invalid_domain`.
  package let code: String

  /// A sentence for people.
  package let sentence: String
  package var fields: [String: String] = [:]

  package init(_ status: Int, _ code: String, _ sentence: String, fields: [String: String] = [:]) {
    self.status = status
    self.code = code
    self.sentence = sentence
    self.fields = fields
  }

  package var response: HTTPResponse {
    HTTPResponse(
      status, json: .object([("error", .text(sentence)), ("code", .text(code))]),
      fields: fields.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) })
  }
}

extension APIError {
  static let notFound = APIError(
    404, "not_found", "There is no such path; GET /api/v1/openapi.json lists those there are.")

  static func methodNotAllowed(_ allowed: [String]) -> APIError {
    let list = allowed.joined(separator: ", ")
    return APIError(
      405, "method_not_allowed", "This path takes only \(list).", fields: ["Allow": list])
  }

  static let ambiguousLength = APIError(
    400, "invalid_request", "The length of the body is given in two ways.",
    fields: ["Connection": "close"])

  static let bodyTooLarge = APIError(
    413, "body_too_large", "The body is larger than 1 MiB; send fewer rows at a time.",
    fields: ["Connection": "close"])
  static let noRoom = APIError(
    503, "server_busy", "The server reads too much at the same time; try again in a moment.",
    fields: ["Retry-After": "1"])
  static let targetTooLong = APIError(
    414, "uri_too_long", "The address is longer than 8 KiB.", fields: ["Connection": "close"])
  static let headTooLarge = APIError(
    431, "headers_too_large", "The header fields are larger than 32 KiB together.",
    fields: ["Connection": "close"])

  static let unauthorized = APIError(
    401, "unauthorized",
    "The API key is missing, malformed, unknown or revoked; send Authorization: Bearer iq_live_sk_"
      + " and 32 hexadecimal digits.", fields: ["WWW-Authenticate": "Bearer"])

  static let insufficientScope = APIError(
    403, "insufficient_scope", "This key may only read; use one of scope write.")

  /// The reference's own words.
  package static let insufficientCredits = APIError(
    402, "insufficient_credits", "Insufficient credits. Please top up your account.")

  static func rateLimited(_ limit: Int, wait: Int) -> APIError {
    APIError(
      429, "rate_limited",
      "Rate limit exceeded (\(limit) req/min). Retry after \(wait) s.",
      fields: ["Retry-After": "\(wait)"])
  }

  static func invalidDomain(_ sentence: String) -> APIError {
    APIError(400, "invalid_domain", sentence)
  }

  static func invalidParameter(_ sentence: String) -> APIError {
    APIError(400, "invalid_parameter", sentence)
  }

  static func unsupportedMediaType(_ wanted: String) -> APIError {
    APIError(415, "unsupported_media_type", "The body must be \(wanted).")
  }

  /// Says nothing of the inside; the log does.
  static let serverError = APIError(
    500, "server_error", "Unexpected error. Try again; if it stays, look at the server's log.")

  static let unknownJob = APIError(
    404, "not_found", "There is no such job; it may be older than 30 days.")
}
