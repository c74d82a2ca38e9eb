import Canvas
import Curses
import Dashboard
import Foundation
import Intent
import IntentSources

/// The loop of the screen: messages, update, effects, view.
@MainActor
struct Program {
  let terminal: Terminal
  let themes: ThemeChoice
  let mailbox: Mailbox
  let effects: EffectRunner
  let keeper: StateKeeper

  /// Nil where no desktop is: then the terminal copies.
  let clipboard: Clipboard?

  /// Nil where no desktop is: then the person gets the address.
  let pages: PageOpener?

  /// Runs from the frame that is shown already until somebody quits, and ends the process.
  ///
  /// The terminal is given back first; edits that were asked for are on disk at the end. Nobody
  /// waits for what is being read or scored, nor for the memory of a long list to be let go: what
  /// the store has half written it takes back when it is next opened.
  func run(_ model: DashboardModel, shown: Frame) async -> Never {
    var model = model
    var themes = themes
    var shown = shown
    var drawn = model.changes
    await withDiscardingTaskGroup { group in
      let (edits, edit) = AsyncStream<Effect>.makeStream()
      let (details, detail) = AsyncStream<Effect>.makeStream(bufferingPolicy: .bufferingNewest(1))
      let (edited, allEdited) = AsyncStream<Never>.makeStream()
      group.addTask { [effects] in
        for await effect in edits { await effects.run(effect) }
        allEdited.finish()
      }
      group.addTask { [keeper] in await keeper.run() }
      group.addTask { [effects] in
        for await effect in details { await effects.run(effect) }
      }
      while !Task.isCancelled {
        let batch = await mailbox.next()
        var isRepainted = false
        // What nobody sees must not hold up what is seen.
        var ahead: Effect?
        var state: ScreenState?
        var wanted: [Domain]?
        defer {
          if let ahead { detail.yield(ahead) }
          if let state { keeper.keep(state) }
          if let wanted, let writer = effects.writer {
            group.addTask { await writer.want(wanted) }
          }
          model.layOutAhead()
        }
        for effect in model.update(batch, at: .now) {
          switch effect {
          case .quit(let status):
            terminal.close()
            keeper.close(with: model.state)
            edit.finish()
            detail.finish()
            for await _ in edited {}
            effects.log.write(.info, "dashboard: ended")
            _exit(status)
          case .keep(let present): state = present
          case .redraw: terminal.redraw()
          case .suspend: kill(getpid(), SIGTSTP)
          case .useMouse(let isUsed): terminal.useMouse(isUsed)
          case .findThemes:
            group.addTask { [library = themes.library, mailbox] in
              mailbox.send(.themesFound(library.items))
            }
          case .showTheme(let name):
            isRepainted = themes.show(name, on: terminal, telling: mailbox) || isRepainted
          case .reloadTheme:
            isRepainted = themes.reload(on: terminal, telling: mailbox) || isRepainted
          case .follow(let ground):
            isRepainted = themes.follow(ground, on: terminal, telling: mailbox) || isRepainted
          case .copy(let text, let subject):
            group.addTask { await copy(text, subject) }
          case .copyExport(let domains):
            group.addTask { await copyExport(of: domains) }
          case .open(let address):
            group.addTask { await open(address) }
          case .add, .remove, .edit, .tag, .record, .openCallList, .undo, .redo:
            edit.yield(effect)
          case .bulk(let order) where order.isEdit: edit.yield(effect)
          case .loadDetails: ahead = effect
          case .write(let domains): wanted = domains
          case .read, .loadWatchlist, .findNovelties, .refresh, .refreshOnly,
            .pauseRefresh, .resumeRefresh, .setInterval, .loadMonitor, .tick, .importFile,
            .export, .listFolder, .bulk:
            group.addTask { [effects] in await effects.run(effect) }
          }
        }
        guard model.changes != drawn || isRepainted else { continue }
        drawn = model.changes
        let frame = model.view()
        guard frame != shown || isRepainted else { continue }
        shown = frame
        terminal.show(frame)
      }
    }
    terminal.close()
    _exit(0)
  }

  /// Copies by the desktop's own program, else by the terminal, and says which.
  private func copy(_ text: String, _ subject: String) async {
    let notice: Notice
    if let clipboard, await clipboard.copy(text) {
      notice = Notice("Copied the \(subject) (\(clipboard.name)).")
    } else if terminal.copy(text) {
      notice = Notice("Copied the \(subject), if the terminal allows it (OSC 52).")
    } else {
      notice = Notice("The \(subject) is too long for the terminal's clipboard.", kind: .failed)
    }
    mailbox.tell(notice)
  }

  private func copyExport(of domains: [Domain]) async {
    do {
      await copy(try await effects.csv(of: domains), "CSV")
    } catch {
      mailbox.send(.failed(reason: "\(error)"))
    }
  }

  /// Opens a page by the desktop's own program, or hands its address over.
  private func open(_ address: WebAddress) async {
    guard let pages else {
      return mailbox.send(
        .notOpened(address, reason: "There is no desktop here that opens pages:"))
    }
    let notice = Notice("Opening \(address.text) (\(pages.name)).")
    mailbox.tell(notice)
    guard await !pages.open(address) else { return }
    mailbox.send(.notOpened(address, reason: "\(pages.name) could not open this page:"))
  }
}
