import Foundation
import Intent

/// An API of IntentIQ that is asked for scores, as fast as its key allows and no faster.
///
/// It never waits before it asks: where it may not, it says for how long, and the caller has better
/// things to do.
package actor ScoreAPI {
  package nonisolated let settings: APISettings

  /// What it said last of its limits.
  package private(set) var allowance = Allowance()

  private let key: Result<ModelKey, APIFault>
  private let now: @Sendable () -> Date
  private let elapsed: @Sendable () -> Duration
  private let chance: @Sendable () -> Double
  private var pace = APIPace()
  private var patience = Patience()

  /// What a key allows, as far as it is known.
  package struct Allowance: Hashable, Sendable {
    /// In a minute.
    package var limit = APIPace.usualLimit

    /// Of that, what a round may still ask.
    package var left = APIPace.usualLimit

    /// Nil where it does not say.
    package var credits: Int?
  }

  /// Makes an API with the key that the environment holds; without a usable one every question
  /// fails.
  ///
  /// - Parameters:
  ///   - settings: where it is, and where the key is.
  ///   - environment: what holds the key.
  ///   - clock: what the rate is measured on.
  ///   - now: the wall clock, which dates of the API are held against.
  ///   - chance: a random number in `0..<1`, which parts waits of several programs.
  package init(
    _ settings: APISettings, environment: [String: String],
    clock: some Clock<Duration> = ContinuousClock(),
    now: @escaping @Sendable () -> Date = { .now },
    chance: @escaping @Sendable () -> Double = { .random(in: 0..<1) }
  ) {
    self.settings = settings
    self.now = now
    self.chance = chance
    let beginning = clock.now
    elapsed = { beginning.duration(to: clock.now) }
    do throws(ModelFault) {
      key = .success(try ModelKey(from: settings.keyVariable, of: environment))
    } catch {
      key = .failure(
        error == .unusableKey(variable: settings.keyVariable)
          ? .unusableKey(variable: settings.keyVariable) : .noKey(variable: settings.keyVariable))
    }
  }

  /// Why no question can be asked; nil where one can.
  package nonisolated var keyFault: APIFault? {
    if case .failure(let fault) = key { fault } else { nil }
  }

  /// Asks for the score of a company.
  ///
  /// What a person asks for may use all that the key allows, a round all but a tenth.
  package func score(of domain: Domain, isByHand: Bool) async throws(APIFault) -> APIScore {
    let answer = try await ask(
      Question(
        url: settings.address.endpoint(
          "score",
          [
            ("domain", domain.rawValue), ("include_signals", "true"),
            ("include_email_subject", "true"),
          ])), isByHand: isByHand)
    let score = try APIScore(answer.body, about: domain)
    patience.restore()
    return score
  }

  /// Whether it failed when it was asked last, and is to be tried with one question first.
  package var isTried: Bool { patience.isTried }

  /// How long to leave it alone after a fault that says nothing of that: longer with each in a row.
  package func wait() -> Duration { patience.wait(asked: nil, chance: chance()) }

  /// A wait between two questions about one thing, a bit longer or shorter than asked for.
  package func about(_ length: Duration) -> Duration { length * (0.75 + chance() / 2) }

  /// One question.
  struct Question: Sendable {
    /// Nil where it would leave the API.
    var url: URL?
    var body: Data?
    var contentType: String?
    var largestAnswer = 1_048_576
  }

  func ask(
    _ question: Question, isByHand: Bool
  ) async throws(APIFault) -> HTTPExchange.Answer {
    let key = try key.get()
    guard let url = question.url else { throw .malformed("it leads away from api.url") }
    if let wait = pace.take(isByHand: isByHand, at: elapsed()) { throw .paced(wait) }
    var headers = ["Accept: application/json, text/csv", "Authorization: \(key.authorization)"]
    if let type = question.contentType { headers.append("Content-Type: \(type)") }
    var exchange = HTTPExchange(
      url: url, headers: headers, body: question.body, timeout: settings.timeout,
      largestAnswer: question.largestAnswer)
    exchange.takesRefusals = true
    defer { allowance.left = pace.left(at: elapsed()) }
    let answer: HTTPExchange.Answer
    do throws(HTTPFault) {
      answer = try await exchange.answer()
      pace.settle()
    } catch {
      pace.settle()
      throw APIFault(error, at: settings.address.host, within: settings.timeout)
    }
    heed(answer)
    return try checked(answer)
  }

  /// Takes in what an answer says of rate and credits.
  private func heed(_ answer: HTTPExchange.Answer) {
    pace.heed(
      limit: answer.count("x-ratelimit-limit"), remaining: answer.count("x-ratelimit-remaining"),
      for: reset(of: answer), at: elapsed())
    allowance.limit = pace.limit
    allowance.credits = answer.count("x-credits-remaining") ?? allowance.credits
  }

  /// How long until the rate begins anew, by the API's clock as it stood in its answer where it
  /// tells, for ours may be another.
  private func reset(of answer: HTTPExchange.Answer) -> Duration? {
    guard let reset = answer.count("x-ratelimit-reset") else { return nil }
    let there = answer.headers["date"].flatMap { RetryAfter.date($0) } ?? now()
    return .seconds(min(max(Double(reset) - there.timeIntervalSince1970, 0), Self.longestRest))
  }

  /// In seconds; nobody is waited for longer than an hour.
  private static let longestRest = 3_600.0

  private func checked(
    _ answer: HTTPExchange.Answer
  ) throws(APIFault) -> HTTPExchange.Answer {
    let asked = answer.retryAfter.flatMap { RetryAfter.wait($0, from: now()) }
      .map { min(max($0, .seconds(1)), .seconds(Self.longestRest)) }
    switch answer.status {
    case 200..<300: return answer
    case 300..<400:
      throw .redirected(to: answer.redirection.flatMap { URL(string: $0)?.host() })
    case 401: throw .keyRefused(variable: settings.keyVariable)
    case 402: throw .noCredits
    case 403: throw .forbidden
    case 404, 405: throw .notThere
    case 429:
      let wait = asked ?? reset(of: answer).map { max($0, .seconds(1)) } ?? .seconds(60)
      pace.close(for: wait, at: elapsed())
      throw .limited(wait)
    case 400, 406..<500: throw .refused(status: answer.status, why: answer.errorSentence)
    default: throw .failing(status: answer.status, retryAfter: asked)
    }
  }
}

extension HTTPExchange.Answer {
  /// A header that is a whole number from 0.
  fileprivate func count(_ name: String) -> Int? {
    headers[name].flatMap { $0.utf8.count <= 18 ? Int($0) : nil }.flatMap { $0 >= 0 ? $0 : nil }
  }

  /// What a refusal says for people; empty where it says nothing.
  fileprivate var errorSentence: String {
    guard let value = try? JSONParser.value(in: body[...]), case .text(let why)? = value["error"]
    else { return "" }
    return why.oneLine
  }
}

extension APIFault {
  fileprivate init(_ fault: HTTPFault, at host: String, within timeout: Duration) {
    self =
      switch fault {
      case .noLibrary: .unreachable("libcurl is not installed (install libcurl4)")
      case .unknownHost: .unreachable("the name of its host is not known (check api.url)")
      case .nobodyThere: .unreachable("nothing answers at \(host) (does it run there?)")
      case .notTrusted: .unreachable("its certificate is not trusted")
      case .brokeOff: .brokeOff
      case .notHTTP: .unreachable("what answers does not speak HTTP (check api.url)")
      case .late: .late(timeout)
      case .tooLarge: .tooLarge
      case .cancelled: .cancelled
      case .other(let code): .unreachable("the connection failed (libcurl says \(code))")
      }
  }
}
