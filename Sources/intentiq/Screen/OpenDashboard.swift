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
  // The store is opened and the head of the list read while the terminal answers.
  async let opening = openStoreWithHead(session)
  var options = TerminalOptions()
  options.depth = session.settings.refusesColor ? ColorDepth.none : nil
  options.isASCII = session.settings.charset == .ascii
  options.isSpoken = session.settings.isAccessible || session.configuration.isAccessible
  options.hasMouse = session.configuration.usesMouse
  options.asksGround = !session.settings.refusesColor
  options.crashNote =
    "intentiq ended by a fault of its own. What was edited is on disk; start it again.\r\n"
  let terminal: Terminal
  do {
    terminal = try Terminal(options: options)
  } catch {
    _ = try await opening
    throw ScreenError(error)
  }
  defer { terminal.close() }
  let (store, head) = try await opening

  let mailbox = Mailbox()
  let refresher = Refresher(
    interval: session.configuration.refresh.interval,
    work: RefreshWork(on: store, session.configuration))
  let reader = CompanyReader(
    store: store, scoring: session.model, profile: session.configuration.profile,
    instant: session.settings.instant)
  let words = session.wordsDesk(in: store)
  let writer = words.writer(reading: reader)
  let effects = EffectRunner(
    store: store, scoring: session.model, reader: reader, words: words, refresher: refresher,
    writer: writer, callListLimit: 2 * session.configuration.callListSize,
    instant: session.settings.instant, places: session.settings.places, mailbox: mailbox)
  let stateFile = StateFile(session)
  var state = ScreenState()
  var stateFault: StateFileError?
  do throws(StateFileError) {
    state = try stateFile?.read() ?? state
  } catch {
    stateFault = error
  }
  let themeWatch = ThemeWatch()
  let themes = ThemeChoice(
    session.themeName(picked: state.theme), in: session.themes, terminal: terminal,
    watch: themeWatch)
  terminal.theme = themes.current
  var model = DashboardModel(
    size: terminal.size, now: session.now, charset: terminal.charset,
    keymap: Keymap.standard.overridden(by: session.configuration.keys).keymap,
    callListSize: session.configuration.callListSize, isAsOf: session.settings.instant != nil,
    readOnlyReason: session.reasonAgainstEdits(of: store),
    rep: session.configuration.profile.rep, state: state,
    usesMouse: session.configuration.usesMouse,
    themes: ThemeOffer(
      items: themes.library.names, inForce: themes.name, configured: session.configuration.theme))
  let missing = head.map { model.update([.event($0)]) } ?? []
  let faults =
    session.faults.map(\.description) + themes.faults + (stateFault.map { ["\($0)"] } ?? [])
  if let fault = faults.first(andCount: "fault") {
    _ = model.update([.event(.failed(reason: fault))])
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
    clipboard: Clipboard(environment: ProcessInfo.processInfo.environment),
    pages: PageOpener(environment: ProcessInfo.processInfo.environment))
  await withDiscardingTaskGroup { group in
    if session.settings.instant == nil, !store.isReadOnly {
      let feed = RefreshFeed(
        store: store, refresher: refresher, turn: RefreshTurn(store.location),
        watch: StoreWatch(store.location), mailbox: mailbox,
        loadWatchlist: { await effects.run(.loadWatchlist) })
      group.addTask { await feed.run() }
    }
    if let themeWatch {
      group.addTask {
        for await _ in themeWatch.changes { mailbox.send(.themeFilesChanged) }
      }
    }
    if let writer {
      let feed = WordsFeed(writer: writer, trouble: words.trouble, mailbox: mailbox)
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

/// Why there is no dashboard, and what to do instead.
struct ScreenError: Error, CustomStringConvertible {
  let cause: TerminalError

  init(_ cause: TerminalError) {
    self.cause = cause
  }

  var description: String {
    switch cause {
    case .notATerminal:
      "the dashboard: this is no terminal (run \"intentiq watchlist list\" instead)"
    case .incapable(let term):
      "the dashboard: a terminal of the kind \"\(term.oneLine)\" cannot move its cursor"
        + " (set TERM, or run \"intentiq watchlist list\")"
    case .unknown(let term):
      "the dashboard: nothing is known of a terminal of the kind \"\(term.oneLine)\""
        + " (set TERM to xterm-256color, or run \"intentiq watchlist list\")"
    }
  }
}
