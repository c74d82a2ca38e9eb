import Canvas
import Curses
import Dashboard

/// The loop of the screen: messages, update, effects, view.
@MainActor
struct Program {
  let terminal: Terminal
  let themes: ThemeChoice
  let mailbox: Mailbox
  let effects: EffectRunner

  /// Runs until somebody quits; returns the exit status.
  ///
  /// Edits that were asked for are on disk when it returns. The terminal is given back first, so
  /// that nobody waits for the rest to unwind.
  func run(_ model: DashboardModel) async -> Int32 {
    var model = model
    var themes = themes
    var shown = model.view()
    terminal.show(shown)
    return await withDiscardingTaskGroup { group in
      let (edits, edit) = AsyncStream<Effect>.makeStream()
      let (details, detail) = AsyncStream<Effect>.makeStream(bufferingPolicy: .bufferingNewest(1))
      let (edited, allEdited) = AsyncStream<Never>.makeStream()
      group.addTask { [effects] in
        for await effect in edits { await effects.run(effect) }
        allEdited.finish()
      }
      group.addTask { [effects] in
        for await effect in details { await effects.run(effect) }
      }
      for await batch in mailbox.batches {
        for effect in model.update(batch) {
          switch effect {
          case .quit(let status):
            terminal.close()
            edit.finish()
            detail.finish()
            for await _ in edited {}
            group.cancelAll()
            return status
          case .redraw: terminal.redraw()
          case .nextTheme:
            terminal.theme = themes.next()
            mailbox.send(.themed(name: terminal.theme.name))
          case .add, .remove, .edit, .undo, .redo: edit.yield(effect)
          case .loadDetails: detail.yield(effect)
          case .loadWatchlist, .refresh, .refreshOnly, .pauseRefresh, .resumeRefresh:
            group.addTask { [effects] in await effects.run(effect) }
          }
        }
        let frame = model.view()
        guard frame != shown else { continue }
        shown = frame
        terminal.show(frame)
      }
      return 0
    }
  }
}
