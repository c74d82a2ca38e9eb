import Canvas
import Curses
import Dashboard
import Foundation
import Intent
import IntentRefresh
import IntentStore

/// Opens the dashboard; the process ends when it is left.
@MainActor
func openDashboard(_ session: Session) async throws {
  Interruption.sparesBrokenPipes()
  let (settings, configuration) = (session.settings, session.configuration)
  session.log.write(.info, "dashboard: intentiq \(IntentIQ.version) began on \(session.storeName)")
  // The store is opened and the head of the list read while the terminal answers.
  async let opening = openStoreWithHead(session)
  let terminal: Terminal
  do {
    terminal = try Terminal(options: TerminalOptions(for: session))
  } catch {
    _ = try await opening
    throw ScreenError(error)
  }
  defer { terminal.close() }
  let (store, head) = try await opening

  let mailbox = Mailbox()
  session.log.follow { mailbox.send(.logged($0)) }
  let stateFile = StateFile(session)
  var state = ScreenState()
  var stateFault: StateFileError?
  do throws(StateFileError) {
    state = try stateFile?.read() ?? state
  } catch {
    stateFault = error
  }
  if settings.isDemo, settings.instant == nil {
    state.visit = Visit(since: SampleWorkspace.lastLook(before: session.now))
  }
  let words = session.wordsDesk(in: store)
  let book = SourceBook(session.sources(writing: words.source)) { mailbox.send(.sourceChanged($0)) }
  var work = session.refreshWork(on: store, book: book)
  work.isLasting = { ($0 as? StoreError)?.reason == .diskFull }
  let refresher = Refresher(
    interval: state.interval(configured: configuration.refresh.interval), work: work)
  let reader = CompanyReader(
    store: store, scoring: session.model, profile: configuration.profile, instant: settings.instant)
  let writer = words.writer(reading: reader, book: book)
  let desk = session.bulkDesk(in: store)
  let effects = EffectRunner(
    store: store, scoring: session.model, reader: reader, words: words, refresher: refresher,
    desk: desk, rule: configuration.dueRule, log: session.log, writer: writer,
    callListLimit: 2 * configuration.callListSize, instant: settings.instant,
    places: settings.places, mailbox: mailbox)
  let themeWatch = ThemeWatch()
  let themes = ThemeChoice(
    session.themeName(picked: state.theme), in: session.themes, terminal: terminal,
    watch: themeWatch)
  terminal.theme = themes.current
  var model = DashboardModel(
    size: terminal.size, now: session.now, charset: terminal.charset,
    keymap: Keymap.standard.overridden(by: configuration.keys).keymap,
    callListSize: configuration.callListSize, isAsOf: settings.instant != nil,
    interval: configuration.refresh.interval, readOnlyReason: session.reasonAgainstEdits(of: store),
    rep: configuration.profile.rep, state: state, usesMouse: configuration.usesMouse,
    themes: ThemeOffer(
      items: themes.library.names, inForce: themes.name, configured: configuration.theme),
    isSample: settings.isDemo)
  let missing = head.map { model.update([.event($0)]) } ?? []
  let logFault = settings.isDemo ? nil : session.log.fault?.sentence
  let faults =
    session.faults.map(\.description) + themes.faults
    + [stateFault?.description, logFault].compactMap { $0 }
  for fault in faults { session.log.write(.warning, "settings: \(fault)") }
  if let fault = faults.first(andCount: "fault") {
    _ = model.update([.event(.failed(reason: fault))])
  } else if let assumption = terminal.assumption(environment: session.environment) {
    session.log.write(.info, "terminal: \(assumption)")
    let notice = Notice(assumption, kind: .hint)
    _ = model.update([.event(.changed(WatchlistChange(notice: notice)))])
  }

  // Before anything else begins, so that nothing competes with the first frame.
  let shown = model.view()
  terminal.show(shown)
  let input = TerminalInput(terminal: terminal) { inputs in
    mailbox.send(inputs.map { .input($0) })
  }
  defer { input.stop() }
  let program = Program(
    terminal: terminal, themes: themes, mailbox: mailbox, effects: effects,
    keeper: StateKeeper(file: stateFile, mailbox: mailbox),
    clipboard: Clipboard(environment: session.environment),
    pages: PageOpener(environment: session.environment))
  await withDiscardingTaskGroup { group in
    if settings.instant == nil, !store.isReadOnly {
      let notices = HotNotices(
        store: store, notify: configuration.notify, environment: session.environment,
        log: session.log, mailbox: mailbox, ring: { [terminal] in await terminal.ring() })
      let feed = RefreshFeed(
        store: store, refresher: refresher, turn: StoreTurn(.refresh, store.location),
        watch: StoreWatch(store.location), log: session.log, notices: notices,
        tell: { mailbox.send($0) }, loadWatchlist: { await effects.run(.loadWatchlist) })
      group.addTask { await feed.run() }
      let bulk = BulkFeed(
        store: store, desk: desk, watch: StoreWatch(store.location), mailbox: mailbox,
        log: session.log)
      group.addTask { await bulk.run() }
    }
    if let themeWatch {
      group.addTask {
        for await _ in themeWatch.changes { mailbox.send(.themeFilesChanged) }
      }
    }
    if let writer {
      let feed = WordsFeed(
        writer: writer, model: words.modelName, trouble: words.trouble, book: book,
        log: session.log, mailbox: mailbox)
      group.addTask { await feed.run() }
    }
    group.addTask { [missing] in
      for effect in missing { await effects.run(effect) }
      await effects.run(.loadWatchlist)
    }
    await program.run(model, shown: shown)
  }
}

private func openStoreWithHead(_ session: Session) async throws -> (Store, head: Event?) {
  let store = try await session.openStore()
  guard session.settings.instant == nil else { return (store, nil) }
  return (store, try await store.loadHead())
}

extension Session {
  /// Why nothing can be edited on the screen; nil where it can.
  fileprivate func reasonAgainstEdits(of store: Store) -> String? {
    if settings.instant != nil {
      return "The screen shows another instant; leave --at out to edit."
    }
    return store.isReadOnly ? "The store can only be read here; nothing can be edited." : nil
  }
}
