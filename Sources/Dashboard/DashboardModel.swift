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
    case bulk(BulkDialog)

    /// Whether keys ask for actions, and are not typed.
    var isBrowsing: Bool { if case .browsing = self { true } else { false } }

    /// Whether letters are typed into a field.
    var hasTextField: Bool {
      switch self {
      case .filtering, .form, .tagging, .help, .commanding: true
      case .filters(let menu): menu.name != nil
      case .checking(let list): !list.isAtList
      case .browsing, .copying, .showing, .pickingTheme, .bulk: false
      }
    }
  }

  package let keymap: Keymap
  let charset: Charset
  let time: LocalTime

  /// How many companies a day's call list is fixed with.
  let callListSize: Int

  /// The interval that the configuration names.
  let configuredInterval: Duration

  /// Why nothing can be edited, when nothing can: the screen looks at the past, or at a store that
  /// cannot be written.
  let readOnlyReason: String?

  /// The name of the rep, who `owner:me` means.
  let rep: String?

  /// Whether what is edited is not kept: the sample is shown.
  let isSample: Bool

  package internal(set) var screen = Screen.watchlist
  package internal(set) var watchlist = Watchlist()
  var prioritize = Prioritize()
  var monitor = Monitor()
  var bulk = Bulk()
  var detail = DetailPane()
  var mode = Mode.browsing

  /// Whether the keys scroll the detail instead of moving through the list.
  package internal(set) var isDetailOpen = false
  package internal(set) var refresh = RefreshState.starting
  var size: Size
  var split = Split()
  var now: Date {
    didSet { watchlist.move(to: now) }
  }
  var themes: ThemeOffer

  /// Whether the mouse is the program's.
  var usesMouse: Bool

  /// The filters that are kept, by name.
  var savedFilters: [SavedFilter] = []

  /// The commands that were typed, the last one last.
  var commandHistory: [String] = []

  package internal(set) var notice: Notice?
  var noticeAge = NoticeAge()

  /// Companies that turned HOT since the last key.
  var turnedHot: [String] = []

  /// Since when what changed is new; nil on the first start.
  var visit: Visit?
  var noveltySearch = NoveltySearch()
  var noveltyWalk = NoveltyWalk()

  /// What the last key would have recorded; the same one again does.
  var refused: Refusal?

  /// Whether the whole watchlist has been read.
  package internal(set) var isLoaded = false

  /// How many companies there are in each band, counted before they have been read.
  var countsAhead: BandTally?

  /// What changed while the watchlist was being read; the reading may be older.
  var changesWhileLoading: [WatchlistChange] = []

  /// The company that was selected when the screen was left, until its row has been read.
  var resuming: Domain?

  /// The state as it was last kept.
  var keptState = ScreenState()

  /// The company on the screen and the one that comes next, as they were last written about.
  var lookedAt: [Domain] = []

  /// When the messages that are being taken in came.
  var instant: Date?

  /// Whether the next second is being waited for.
  var isTicking = false

  /// Counts what may have changed the screen: while it stays the same there is nothing to draw.
  package internal(set) var changes = 0

  package init(
    size: Size, now: Date, charset: Charset = .unicode, time: LocalTime = LocalTime(),
    keymap: Keymap = .standard, callListSize: Int = 30, isAsOf: Bool = false,
    interval: Duration = .seconds(900), readOnlyReason: String? = nil, rep: String? = nil,
    state: ScreenState = ScreenState(), usesMouse: Bool = true,
    themes: ThemeOffer = ThemeOffer(), isSample: Bool = false
  ) {
    self.keymap = keymap
    self.charset = charset
    self.time = time
    self.callListSize = callListSize
    configuredInterval = interval
    self.readOnlyReason = readOnlyReason
    self.rep = rep
    self.size = size
    self.now = now
    self.themes = themes
    self.usesMouse = usesMouse
    self.isSample = isSample
    if isAsOf { refresh = .asOf }
    watchlist.move(to: now)
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
    case .bulk: nil
    }
  }

  /// The selected company, then those that a move may select next.
  var aroundSelection: [Domain] {
    switch screen {
    case .watchlist: watchlist.aroundSelection
    case .prioritize: prioritize.aroundSelection
    case .monitor, .bulk: []
    }
  }

  /// Tells the parts how much room they have, and puts the detail into lines.
  mutating func layOut() {
    if let list = layout.list {
      watchlist.show(lines: list.rows - watchlist.headingLines(rows: list.rows))
      prioritize.show(lines: list.rows - prioritize.headingLines(in: list))
    }
    if screen == .monitor { monitor.show(rows: monitorLayout.feedRows) }
    if screen == .bulk { layOutBulk() }
    layOutDetail(isWhole: isDetailOpen)
  }
}
