import Intent
import IntentStore

/// Why a command could not do what it was asked, other than the store's and the files' own reasons.
enum CommandError: Error, Equatable, Sendable {
  case output(String)

  /// A company that is not on the watchlist, with the one on it that may be what was meant.
  case notRecorded(ActivityError, nearest: Domain)
  case unknownCompany(Domain)

  /// With the company on the watchlist that may be what was meant.
  case misspeltCompany(Domain, nearest: Domain)
  case nothingToUndo, nothingToRedo

  /// So many things that a checkup found wrong.
  case unsound(Int)

  /// What is wrong with the store or its refresh.
  case troubled([String])

  /// Somebody was asked, and said no.
  case declined(String)

  /// There is no file at the path of the store.
  case noStore(String)
  case rejectedRows(Int, file: String)
  case rejects(String, file: String)
  case failedCompanies(Int, of: Int)
  case roundCutShort

  /// With what keeps it from going on.
  case roundHeld(String)
  case unreadEvidence(Int)
  case brokenTheme(faults: Int, file: String)
  case sample(line: Int, why: String)

  /// A file of which not every row can be scored, so that none is.
  case faultyBulkFile(faults: Int, file: String)
  case unknownJob(BulkJob.ID)
  case jobGivenUp(BulkJob.ID, why: String)
  case unknownKey(APIKey.ID)
}

extension CommandError: CustomStringConvertible {
  /// `what: why (what to do)`, without a full stop.
  var description: String {
    switch self {
    case .output(let why): "standard output: \(why) (nothing more was written)"
    case .notRecorded(let error, let nearest): "\(error.fact) (did you mean \(nearest.shown)?)"
    case .unknownCompany(let domain):
      "\(domain.shown): nothing is known of it"
        + " (intentiq watchlist add \(domain), or import evidence)"
    case .misspeltCompany(let domain, let nearest):
      "\(domain.shown): nothing is known of it, so nothing was changed"
        + " (did you mean \(nearest.shown)?)"
    case .declined(let command): "\(command): it was not agreed to (nothing was changed)"
    case .noStore(let path):
      "store \(path.oneLine): there is none yet (name another with --store)"
    case .unsound(let count):
      "doctor: \(Counted(count, "thing")) found wrong (see above how to mend it)"
    case .troubled(let troubles):
      "status: \(troubles.first ?? "")"
        + (troubles.count > 1 ? ", and \(Counted(troubles.count - 1, "other trouble"))" : "")
        + " (see above; intentiq doctor tells more)"
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
    case .roundHeld(let why): "refresh: \(why); the last scores stand, and what is left is due"
    case .roundCutShort: "refresh: the round ended early (what is left is due; run it again)"
    case .brokenTheme(let count, let file):
      "\(file.oneLine): \(Counted(count, "fault")), so it cannot be used (mend it, check it again)"
    case .faultyBulkFile(let count, let file):
      "\(file.oneLine): \(Counted(count, "row")) cannot be scored, so none was"
        + " (mend them, send it again)"
    case .unknownJob(let id): "\(id): there is no such job (intentiq bulk list)"
    case .jobGivenUp(let id, let why): "\(id): it was given up: \(why)"
    case .unknownKey(let id): "key \(id): there is no such key (intentiq keys list)"
    case .sample(let line, let why): "the sample workspace, line \(line): \(why)"
    }
  }
}
