import Canvas
import Foundation
import Intent

/// Everything the dashboard shows, and nothing it does not.
package struct DashboardModel: Sendable {
  /// What the keys go to.
  enum Mode: Sendable {
    case browsing
    case filtering(TextField)
    case filters(FilterMenu)
    case form(Form)
    case copying(CopyMenu)
    case tagging(TagDialog)

    /// Looks through what was pasted before it is added.
    case checking(AddList)
    case showing(WebAddress, reason: String)
    case help(Help)
    case pickingTheme(ThemePicker)
    case commanding(CommandPrompt)
  }

  package internal(set) var screen = Screen.watchlist
  package internal(set) var watchlist = Watchlist()
  var prioritize = Prioritize()
  var monitor = Monitor()

  /// How many companies a day's call list is fixed with.
  let callListSize: Int

  /// The commands that were typed, the last one last.
  var commandHistory: [String] = []

  /// The interval that the configuration names.
  let configuredInterval: Duration
  var detail = DetailPane()

  var themes: ThemeOffer
  var pickedTheme: PickedTheme?

  /// Whether the mouse is the program's.
  var usesMouse: Bool
  var mode = Mode.browsing

  /// Whether the keys scroll the detail instead of moving through the list.
  package internal(set) var isDetailOpen = false
  package internal(set) var refresh = RefreshState.starting
  package internal(set) var notice: Notice?

  /// When the notice came by itself; nil where a key brought it.
  var noticeCame: Date?

  /// How often the clock has moved on since.
  var noticeMinutes = 0

  /// When the messages that are being taken in came.
  var instant: Date?

  /// Whether the next second is being waited for.
  var isTicking = false

  /// Whether the whole watchlist has been read.
  package internal(set) var isLoaded = false

  /// How many companies there are in each band, counted before they have been read.
  var countsAhead: BandTally?

  /// What changed while the watchlist was being read; the reading may be older.
  var changesWhileLoading: [WatchlistChange] = []

  /// The company on the screen and the one that comes next, as they were last written about.
  var lookedAt: [Domain] = []

  /// What the last key would have recorded; the same one again does.
  var refused: Refusal?

  /// Companies that turned HOT since the last key.
  var turnedHot: [String] = []
  var size: Size
  var now: Date {
    didSet { watchlist.move(to: now) }
  }
  var split = Split()

  /// The company that was selected when the screen was left, until its row has been read.
  var resuming: Domain?

  /// The state as it was last kept.
  var keptState = ScreenState()

  /// The filters that are kept, by name.
  var savedFilters: [SavedFilter] = []

  /// Since when what changed is new; nil on the first start.
  var visit: Visit?

  /// When the store was last asked what is new, and who was seen since.
  var noveltiesAt = Date.distantPast

  /// How many of those questions are not answered yet.
  var noveltiesAsked = 0
  var seenMeanwhile: Set<Domain> = []

  /// The company that stood selected on the screen when a key was last pressed.
  var regarded: Domain?

  /// Whether no key was pressed yet: what is new is told once, on opening.
  var isArriving = true
  var arrivalNotice: Notice?

  /// The companies that were walked through because something was new about them.
  var trail: [Domain] = []

  /// What the round under way has scored.
  var scoredInRound: [Domain] = []

  /// Counts what may have changed the screen: while it stays the same there is nothing to draw.
  package internal(set) var changes = 0

  package let keymap: Keymap
  let charset: Charset
  let time: LocalTime

  /// Whether what is edited is not kept: the sample is shown.
  let isSample: Bool

  /// Why nothing can be edited, when nothing can: the screen looks at the past, or at a store that
  /// cannot be written.
  let readOnlyReason: String?

  /// The name of the rep, who `owner:me` means.
  let rep: String?

  package init(
    size: Size, now: Date, charset: Charset = .unicode, time: LocalTime = LocalTime(),
    keymap: Keymap = .standard, callListSize: Int = 30, isAsOf: Bool = false,
    interval: Duration = .seconds(900), readOnlyReason: String? = nil, rep: String? = nil,
    state: ScreenState = ScreenState(),
    usesMouse: Bool = true, themes: ThemeOffer = ThemeOffer(),
    isSample: Bool = false
  ) {
    self.size = size
    self.now = now
    self.charset = charset
    self.time = time
    self.keymap = keymap
    self.callListSize = callListSize
    self.readOnlyReason = readOnlyReason
    self.rep = rep
    self.themes = themes
    self.usesMouse = usesMouse
    self.isSample = isSample
    if isAsOf { refresh = .asOf }
    watchlist.move(to: now)
    configuredInterval = interval
    resume(state)
    layOut()
  }

  var layout: Layout { Layout(size: size, isDetailOpen: isDetailOpen, split: split) }

  /// The parts of the key map that hold here and now, the nearest first.
  var contexts: [Keymap.Context] {
    isDetailOpen ? [.detail, screen.context, .everywhere] : [screen.context, .list, .everywhere]
  }

  /// The company that the keys are about.
  package var selected: WatchlistRow? {
    switch screen {
    case .watchlist: watchlist.selected
    case .prioritize: prioritize.selected
    case .monitor: monitor.selected.flatMap { watchlist.table[$0.domain] }
    }
  }

  /// The selected company, then those that a move may select next.
  var aroundSelection: [Domain] {
    switch screen {
    case .watchlist: watchlist.aroundSelection
    case .prioritize: prioritize.aroundSelection
    case .monitor: []
    }
  }

  /// Tells the parts how much room they have, and puts the detail into lines.
  mutating func layOut() {
    if let list = layout.list {
      watchlist.show(lines: list.rows - watchlist.headingLines(rows: list.rows))
      prioritize.show(lines: list.rows - prioritize.headingLines(width: list.columns))
    }
    if screen == .monitor { monitor.show(rows: monitorLayout.feedRows) }
    layOutDetail(isWhole: isDetailOpen)
  }

  /// Puts the detail into lines: those in view, or all of them.
  mutating func layOutDetail(isWhole: Bool) {
    guard screen != .monitor, let rect = layout.detail else { return }
    let selected = selected
    let source = selected.map { row in
      DetailSource(
        row: row, novelty: watchlist.novelties[row.domain], screen: screen, width: rect.columns,
        now: now, opened: detail.opened,
        reading: detail.reading(of: row.domain))
    }
    var pane = detail
    pane.fit(source, height: rect.rows, isWhole: isWhole) { count in
      selected.map { detailLines(of: $0, width: rect.columns, atLeast: count) } ?? []
    }
    detail = pane
  }

  /// The detail of a company in lines; while it is being read, what the list knows.
  private func detailLines(of row: WatchlistRow, width: Int, atLeast count: Int) -> [DetailLine] {
    let setting = DetailSetting(
      width: width, now: now, time: time, charset: charset, opened: self.detail.opened,
      novelty: watchlist.novelties[row.domain], since: visit?.since)
    guard let detail = detail[row.domain] else {
      return [
        DetailLine(
          left: [.init(row.name(in: charset), .title, .bold)],
          right: .init(row.domain.shown(in: charset), .dim))
      ]
    }
    return switch screen {
    case .watchlist, .monitor: detail.lines(for: row, in: setting, atLeast: count)
    case .prioritize: detail.callCard(for: row, in: setting, atLeast: count)
    }
  }
}
