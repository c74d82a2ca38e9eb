import CCurl
import Foundation
import Synchronization

/// An exchange under way on a thread of its own.
final class CurlTransfer: Sendable {
  typealias Outcome = Result<HTTPExchange.Answer, HTTPFault>

  private enum Stage {
    case waiting, cancelled, ended

    /// With the address of the handle that can be woken.
    case running(Int)
  }

  private let exchange: HTTPExchange
  private let library: CurlLibrary
  private let stage = Mutex(Stage.waiting)

  init(of exchange: HTTPExchange, with library: CurlLibrary) {
    self.exchange = exchange
    self.library = library
  }

  /// Ends it from another thread.
  func cancel() {
    stage.withLock { stage in
      if case .running(let address) = stage {
        _ = library.functions.multi_wakeup(UnsafeMutableRawPointer(bitPattern: address))
      }
      stage = .cancelled
    }
  }

  /// Carries the exchange out, and holds the thread meanwhile.
  func run(for asker: CheckedContinuation<Outcome, Never>) {
    blockBrokenPipes()
    let functions = library.functions
    guard let multi = functions.multi_init(), let easy = functions.easy_init() else {
      return asker.resume(returning: .failure(.other(Int(CURLE_FAILED_INIT.rawValue))))
    }
    let received = CurlReceived(
      limit: exchange.largestAnswer, takesRefusals: exchange.takesRefusals)
    let headers = prepare(easy, received)
    _ = functions.multi_add(multi, easy)
    let outcome = outcome(of: easy, in: multi, received)
    stage.withLock { $0 = .ended }
    // Before the rest: tidying up waits for a name that is being looked up.
    asker.resume(returning: outcome)
    _ = functions.multi_remove(multi, easy)
    functions.easy_cleanup(easy)
    functions.slist_free(headers)
    _ = functions.multi_cleanup(multi)
    withExtendedLifetime(received) {}
  }

  /// A server that goes while it is written to must not end the program.
  private func blockBrokenPipes() {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  /// Returns the list of headers, which must live as long as the handle.
  private func prepare(
    _ easy: UnsafeMutableRawPointer, _ received: CurlReceived
  ) -> UnsafeMutablePointer<curl_slist>? {
    var functions = library.functions
    ccurl_set_text(&functions, easy, CURLOPT_URL, exchange.url.absoluteString)
    ccurl_set_text(&functions, easy, CURLOPT_PROTOCOLS_STR, "http,https")
    // HTTP goes to hosts near by alone: a proxy of the environment would read key and body.
    if exchange.url.scheme?.lowercased() == "http" {
      ccurl_set_text(&functions, easy, CURLOPT_NOPROXY, "*")
    }
    ccurl_set_number(&functions, easy, CURLOPT_NOSIGNAL, 1)
    ccurl_set_number(&functions, easy, CURLOPT_TIMEOUT_MS, exchange.timeout.milliseconds)
    if let body = exchange.body {
      ccurl_set_number(&functions, easy, CURLOPT_POSTFIELDSIZE, body.count)
      body.withUnsafeBytes { body in
        ccurl_set_text(
          &functions, easy, CURLOPT_COPYPOSTFIELDS,
          body.baseAddress?.assumingMemoryBound(to: CChar.self))
      }
    }
    // Else it waits a second for leave to send a long body.
    let list = (exchange.headers + ["Expect:"]).reduce(nil) { functions.slist_append($0, $1) }
    ccurl_set_headers(&functions, easy, list)
    ccurl_set_receivers(
      &functions, easy,
      { CurlReceived.at($3)?.takeBody(UnsafeRawBufferPointer(start: $0, count: $1 * $2)) ?? 0 },
      { CurlReceived.at($3)?.takeHead(UnsafeRawBufferPointer(start: $0, count: $1 * $2)) ?? 0 },
      Unmanaged.passUnretained(received).toOpaque())
    return list
  }

  private func outcome(
    of easy: UnsafeMutableRawPointer, in multi: UnsafeMutableRawPointer, _ received: CurlReceived
  ) -> Outcome {
    var functions = library.functions
    var running: Int32 = 1
    while running > 0 {
      guard mayGoOn(in: multi) else { return .failure(.cancelled) }
      _ = functions.multi_perform(multi, &running)
      if running > 0 { _ = functions.multi_poll(multi, nil, 0, 60_000, nil) }
    }
    var answer = received.answer
    answer.status = ccurl_status(&functions, easy)
    answer.redirection = ccurl_redirection(&functions, easy).map { String(cString: $0) }
    let code = ccurl_outcome(&functions, multi)
    switch code {
    case CURLE_WRITE_ERROR where received.isTooLarge: return .failure(.tooLarge)
    case CURLE_OK, CURLE_WRITE_ERROR: return .success(answer)
    default: return .failure(HTTPFault(code))
    }
  }

  private func mayGoOn(in multi: UnsafeMutableRawPointer) -> Bool {
    stage.withLock { stage in
      switch stage {
      case .waiting:
        stage = .running(Int(bitPattern: multi))
        return true
      case .running: return true
      case .cancelled, .ended: return false
      }
    }
  }
}

extension HTTPFault {
  fileprivate init(_ code: CURLcode) {
    self =
      switch code {
      case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_RESOLVE_PROXY: .unknownHost
      case CURLE_COULDNT_CONNECT: .nobodyThere
      case CURLE_OPERATION_TIMEDOUT: .late
      case CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CACERT_BADFILE:
        .notTrusted
      case CURLE_UNSUPPORTED_PROTOCOL, CURLE_WEIRD_SERVER_REPLY: .notHTTP
      case CURLE_GOT_NOTHING, CURLE_PARTIAL_FILE, CURLE_SEND_ERROR, CURLE_RECV_ERROR: .brokeOff
      default: .other(Int(code.rawValue))
      }
  }
}

extension Duration {
  /// Rounded up, so that a wait is never none.
  fileprivate var milliseconds: Int { Int((self / .milliseconds(1)).rounded(.up)) }
}
