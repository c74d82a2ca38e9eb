import Dashboard
import Foundation
import Intent
import IntentRefresh
import IntentSources
import IntentStore

/// Carries out what the dashboard asks for, and sends back what came of it.
struct EffectRunner: Sendable {
  let store: Store
  let scoring: ScoringModel
  let reader: CompanyReader
  let words: WordsDesk
  let refresher: Refresher

  /// Who runs the jobs that are sent.
  let desk: BulkDesk

  /// What makes a company due.
  let rule: DueRule
  let log: Log

  /// Nil where no language model writes.
  let writer: Writer?

  /// How many companies a day's call list has at most, with those that join it.
  let callListLimit: Int

  /// The past instant that counts as now; nil is the present.
  let instant: Date?
  let places: Places
  let mailbox: Mailbox

  func run(_ effect: Effect) async {
    do {
      switch effect {
      case .loadWatchlist: try await loadWatchlist()
      case .findNovelties(let instant, let sightings, let domains):
        try await findNovelties(since: instant, sightings, of: domains)
      case .loadDetails(let domains):
        for domain in domains { try await loadDetail(of: domain) }
      case .add(let drafts, let tally): try await add(drafts, beside: tally)
      case .remove(let domains): try await remove(domains)
      case .edit(let domain, let name, let tags): try await edit(domain, name: name, tags: tags)
      case .tag(let domains, let change): try await tag(domains, change)
      case .read(let text): mailbox.send(.pasteRead(PastedCompanies(text), of: text))
      case .record(let domains, let deeds, let text):
        try await record(deeds, of: domains, text: text)
      case .openCallList(let day, let ranked, let joining, let selected):
        try await openCallList(of: day, ranked, joining, below: selected)
      case .undo: try await takeBack()
      case .redo: try await doAgain()
      case .refresh: await refresher.refresh()
      case .refreshOnly(let domains): await refresher.refresh(domains)
      case .pauseRefresh: await refresher.pause()
      case .resumeRefresh: await refresher.resume()
      case .importFile(let subject, let path): try await importFile(subject, path: path)
      case .export(let scope, let path, let replaces):
        try await export(scope, to: path, replaces: replaces)
      case .listFolder(let folder): listFolder(folder)
      case .setInterval(let interval): await setInterval(interval)
      case .bulk(let effect): try await run(effect)
      case .loadMonitor: try await loadMonitor()
      case .tick:
        try await Task.sleep(for: .seconds(1))
        mailbox.send(.ticked(.now))
      case .write, .keep, .redraw, .suspend, .useMouse, .findThemes, .showTheme, .reloadTheme,
        .follow, .copy, .copyExport, .open, .quit:
        break
      }
    } catch is CancellationError {
    } catch {
      mailbox.send(.failed(reason: "\(error)"))
    }
  }

  var now: Date { instant ?? .now }
}
