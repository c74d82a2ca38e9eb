import Intent

extension ModelFault: CustomStringConvertible {
  /// One sentence for people, without a full stop: what, why, and what to do.
  package var description: String {
    switch self {
    case .noKey(let variable):
      "the environment variable \(variable.oneLine) is not set (put the model's key there)"
    case .unusableKey(let variable):
      "what the environment variable \(variable.oneLine) holds is no key (set it anew)"
    case .unreachable(let why): "the model cannot be reached: \(why)"
    case .late(let limit):
      "the model took longer than \(limit.components.seconds) s (llm.timeout allows more)"
    case .keyRefused(let status):
      "the model's server refuses the key with status \(status)"
        + " (check the variable that llm.key_env names, then start again)"
    case .limited(let wait):
      "the model's server wants fewer requests"
        + (wait.map { " for \($0.components.seconds) s" } ?? "")
    case .status(404):
      "the model's server answers 404: not found (check llm.url and llm.model)"
    case .status(let status):
      "the model's server answers with status \(status)"
        + (status < 500 ? " (check llm.url and llm.model)" : "")
    case .redirected(let host):
      "the model's server sends elsewhere" + (host.map { ", to \($0.shown)" } ?? "")
        + " (set llm.url to where it is)"
    case .tooLarge: "the model's answer is larger than 1 MiB"
    case .notAModel(let why): "what answers at llm.url is no language model: \(why.shown)"
    case .declined: "the model declined to write"
    case .cutOff: "the model's answer was cut off (llm.max_tokens allows more)"
    case .malformed(let why): "the model's answer is not as asked for: \(why.shown)"
    case .tooLong(let field, let count, let limit):
      "the model's \(field) has \(count) characters, more than \(limit)"
    case .linked(let field, let link):
      "the model's \(field) names \(link.quoted), which is not the seller's"
    case .ungrounded(let claims):
      "the model states what the evidence does not: "
        + claims.prefix(3).map(\.shown).joined(separator: ", ")
        + (claims.count > 3 ? " and \(claims.count - 3) more" : "")
    case .cancelled: "the model was not waited for"
    }
  }
}

extension String {
  /// A piece of an answer that is safe and short enough to be shown.
  fileprivate var shown: String {
    let line = oneLine
    return line.count > 80 ? String(line.prefix(79)) + "…" : line
  }
}
