import Intent

/// Why a command could not do what it was asked, other than the store's and the files' own reasons.
enum CommandError: Error, Equatable, Sendable {
  case output(String)

  /// Not on the watchlist; the nearest that is may be what was meant.
  case notListed([Domain], nearest: Domain? = nil)
  case unknownCompany(Domain)
  case unknownEvidence(Evidence.ID)
  case nothingToUndo, nothingToRedo
  case rejectedRows(Int, file: String)
  case rejects(String, file: String)
  case failedCompanies(Int, of: Int)
  case roundCutShort
  case unreadEvidence(Int)
  case sample(line: Int, why: String)
}

extension CommandError: CustomStringConvertible {
  /// `what: why (what to do)`, without a full stop.
  var description: String {
    switch self {
    case .output(let why): "standard output: \(why) (nothing more was written)"
    case .notListed(let domains, let nearest):
      "\(Self.names(domains)): not on the watchlist, so nothing was changed"
        + (nearest.map { " (did you mean \($0.shown)?)" }
          ?? " (intentiq watchlist add puts it there)")
    case .unknownCompany(let domain):
      "\(domain.shown): nothing is known of it"
        + " (intentiq watchlist add \(domain), or import evidence)"
    case .unknownEvidence(let id):
      "\(id): there is no such piece of evidence (intentiq explain \(id.domain) lists them)"
    case .nothingToUndo: "undo: there is nothing to take back (nothing was changed)"
    case .nothingToRedo:
      "redo: nothing was taken back, or something was done since (nothing was changed)"
    case .rejectedRows(let count, let file):
      "\(file.oneLine): \(Counted(count, "row")) rejected, the rest is in (mend them, import again)"
    case .rejects(let why, let file):
      "\(file.oneLine): the rejected rows cannot be kept: \(why.oneLine), so nothing was imported"
    case .failedCompanies(let failed, let all):
      "refresh: \(failed) of \(Counted(all, "company", "companies")) could not be scored"
        + " (their last scores stand; run it again)"
    case .unreadEvidence(let count):
      "refresh: \(Counted(count, "fault")) in the watched folder (mend the files, run it again)"
    case .roundCutShort: "refresh: the round ended early (what is left is due; run it again)"
    case .sample(let line, let why): "the sample workspace, line \(line): \(why)"
    }
  }

  private static func names(_ domains: [Domain]) -> String {
    let more = domains.count - 3
    return domains.prefix(3).map(\.shown).joined(separator: ", ")
      + (more > 0 ? " and \(more) more" : "")
  }
}
