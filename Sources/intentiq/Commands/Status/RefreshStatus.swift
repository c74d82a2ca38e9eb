import Foundation
import Intent
import IntentSources
import IntentStore

/// How the store and its refresh are at an instant: what the monitor shows, told without a screen.
struct RefreshStatus: Sendable {
  /// Nil where there is no store yet.
  var storePath: String?
  var store: StoreStatus?

  /// Whether it can only be read, though nobody asked for that.
  var isProtected = false

  /// Who refreshes it now; nil when nobody does.
  var refresher: String?
  var interval: Duration
  var folder: Folder?

  /// The API that scores; nil where the engine does.
  var api: API?
  var faults: [ConfigurationFault]

  /// The API that scores in place of the engine.
  struct API: Sendable {
    let host: String

    /// Why it cannot be asked.
    let fault: String?
  }

  /// The watched folder as it is.
  struct Folder: Sendable {
    let path: String
    var files = 0

    /// How many of them the next round will read.
    var unread = 0

    /// When the file that changed last did so.
    var lastChange: Date?

    /// Why it cannot be read.
    var fault: String?
  }

  /// What is wrong, a sentence each; empty when all is well.
  var troubles: [String] {
    var troubles = faults.map(\.description)
    if isProtected { troubles.append("the store can only be read, so nothing is refreshed") }
    if let fault = folder?.fault { troubles.append(fault) }
    if let fault = api?.fault { troubles.append(fault) }
    if let store, store.failedCount > 0 {
      troubles.append(
        "the last look at \(Counted(store.failedCount, "company", "companies")) failed")
    }
    return troubles
  }
}

extension RefreshStatus {
  /// Gathers it from the store and the files.
  init(of session: Session) async throws {
    let configuration = session.configuration
    interval = configuration.refresh.interval
    api = API(session)
    faults = session.faults
    let store = try await session.openStore()
    let status = try await store.status(
      at: session.now, maxAge: configuration.dueRule.maxAge, policy: configuration.dueRule.policy,
      byAgeAlone: configuration.dueRule.isByAgeAlone,
      sparingAPI: configuration.dueRule.sparesAPI)
    if case .file(let path) = store.location { storePath = path }
    if session.settings.isDemo || storePath != nil { self.store = status }
    isProtected = store.isReadOnly && session.settings.instant == nil
    refresher = StoreUsers(of: store.location).refresher
    guard let path = configuration.watchedFolder else { return }
    var folder = Folder(path: path)
    do {
      for file in try EvidenceFolder.files(in: path) {
        folder.files += 1
        folder.lastChange = max(folder.lastChange ?? .distantPast, file.modified)
        let state = WatchedFile(path: file.path, size: file.size, modified: file.modified)
        if try await !store.hasRead(state) { folder.unread += 1 }
      }
    } catch let error as FileError {
      folder.fault = error.description
    }
    self.folder = folder
  }
}

extension RefreshStatus.API {
  /// Nil where the engine scores.
  init?(_ session: Session) {
    switch session.configuration.scoring {
    case .engine: return nil
    case .api(let settings):
      host = settings.address.host
      fault = ScoreAPI(settings, environment: session.environment).keyFault?.description
    case .unusableAPI(let why):
      host = ""
      fault = "\(APIFault.badAddress(why))"
    }
  }

  var words: String { fault ?? "asked for each score, at most once a day" }
}
