import Foundation
import Intent

/// A language model of the user's that writes the words about a company.
package struct LanguageModel: Sendable {
  package let settings: ModelSettings
  private let key: ModelKey?
  private let now: @Sendable () -> Date

  /// Makes a model with the key that the environment holds.
  ///
  /// - Throws: A `ModelFault` when the settings name a key that is not there or cannot be sent.
  package init(
    _ settings: ModelSettings, environment: [String: String],
    now: @escaping @Sendable () -> Date = { .now }
  ) throws(ModelFault) {
    self.settings = settings
    self.now = now
    if let variable = settings.keyVariable {
      key = try ModelKey(from: variable, of: environment)
    } else {
      key = nil
    }
  }

  /// Writes the words about a company: one question, within the time-out, and every check passed.
  ///
  /// - Throws: A `ModelFault` when there are none that can be shown.
  package func write(_ request: WritingRequest) async throws(ModelFault) -> Words {
    let answer = try await answer(to: request)
    try check(answer)
    let words = try ModelAnswer(answer.body).words()
    let links = LinkGuard(request)
    for (field, text) in words.fields {
      if let link = links.link(in: text) { throw .linked(field: field.rawValue, link) }
    }
    let claims = request.grounding.faults(in: words)
    guard claims.isEmpty else { throw .ungrounded(claims) }
    return words
  }

  private func answer(to request: WritingRequest) async throws(ModelFault) -> HTTPExchange.Answer {
    var headers = ["Content-Type: application/json", "Accept: application/json"]
    if let key { headers.append("Authorization: \(key.authorization)") }
    let question: Data
    do {
      question = try ChatQuestion(about: request, to: settings).json
    } catch {
      throw .malformed("the evidence cannot be written as JSON")
    }
    let exchange = HTTPExchange(
      url: settings.endpoint, headers: headers, body: question, timeout: settings.timeout,
      largestAnswer: Self.largestAnswer)
    do throws(HTTPFault) {
      return try await exchange.answer()
    } catch {
      throw ModelFault(error, within: settings.timeout)
    }
  }

  /// In bytes; a few hundred words take some kilobytes.
  private static let largestAnswer = 1_048_576

  private func check(_ answer: HTTPExchange.Answer) throws(ModelFault) {
    switch answer.status {
    case 200..<300: return
    case 300..<400:
      throw .redirected(to: answer.redirection.flatMap { URL(string: $0)?.host() })
    case 401, 403: throw .keyRefused(answer.status)
    case 429:
      throw .limited(retryAfter: answer.retryAfter.flatMap { RetryAfter.wait($0, from: now()) })
    default: throw .status(answer.status)
    }
  }
}

extension ModelFault {
  fileprivate init(_ fault: HTTPFault, within timeout: Duration) {
    self =
      switch fault {
      case .noLibrary: .unreachable("libcurl is not installed (install libcurl4)")
      case .unknownHost: .unreachable("the name of its host is not known (check llm.url)")
      case .nobodyThere: .unreachable("nothing answers at its address (check llm.url)")
      case .notTrusted: .unreachable("its certificate is not trusted")
      case .brokeOff: .unreachable("the connection broke off")
      case .notHTTP: .notAModel("it does not speak HTTP")
      case .late: .late(timeout)
      case .tooLarge: .tooLarge
      case .cancelled: .cancelled
      case .other(let code): .unreachable("the connection failed (libcurl says \(code))")
      }
  }
}

extension Words {
  /// Each text with the field that it came in.
  fileprivate var fields: [(AnswerField, String)] {
    let spoken = talkTrack
    let texts: [(AnswerField, String?)] = [
      (.headline, headline), (.summary, summary), (.whyNow, whyNow),
      (.recommendedAction, recommendedAction), (.emailSubject, emailSubject),
      (.opener, spoken.opener), (.questions, spoken.questions.joined(separator: " ")),
      (.bridge, spoken.bridge), (.ask, spoken.ask), (.caution, spoken.caution),
    ]
    return texts.compactMap { field, text in text.map { (field, $0) } }
  }
}
