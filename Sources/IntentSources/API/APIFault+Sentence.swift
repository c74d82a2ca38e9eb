import Intent

extension APIFault: CustomStringConvertible {
  /// One sentence for people, without a full stop: what, why, and what to do.
  package var description: String {
    switch self {
    case .noKey(let variable):
      "the environment variable \(variable.oneLine) is not set (put the API's key there)"
    case .unusableKey(let variable):
      "what the environment variable \(variable.oneLine) holds is no key (set it anew)"
    case .badAddress(let why): "the address of the scoring API is refused: \(why.oneLine)"
    case .unreachable(let why): "the scoring API cannot be reached: \(why)"
    case .brokeOff: "the scoring API cannot be reached: the connection broke off"
    case .late(let limit):
      "the scoring API took longer than \(limit.components.seconds) s"
    case .keyRefused(let variable):
      "the scoring API refuses the key (put a valid one in \(variable.oneLine), then start again)"
    case .noCredits: "the scoring API has no credits left for this key (top up, then refresh)"
    case .forbidden:
      "the scoring API does not let this key ask for scores (use another key, then start again)"
    case .notThere:
      "what answers at api.url does not know scores (check api.url, then start again)"
    case .limited: "the scoring API wants fewer requests"
    case .paced: "the requests that the scoring API allows in a minute are spent"
    case .failing(let status, _): "the scoring API fails with status \(status)"
    case .refused(let status, let why):
      "the scoring API refuses with status \(status)" + (why.isEmpty ? "" : ": \(why.shown)")
    case .unscored(let why):
      "the scoring API has no score for it" + (why.isEmpty ? "" : ": \(why.shown)")
    case .redirected(let host):
      "the scoring API sends elsewhere" + (host.map { ", to \($0.shown)" } ?? "")
        + " (set api.url to where it is)"
    case .tooLarge: "the scoring API's answer is larger than it may be"
    case .malformed(let why): "the scoring API's answer is not one: \(why.shown)"
    case .cancelled: "the scoring API was not waited for"
    }
  }
}

extension String {
  /// A piece of an answer that is safe and short enough to be shown.
  fileprivate var shown: String {
    let line = oneLine
    return line.count > 120 ? String(line.prefix(119)) + "…" : line
  }
}
