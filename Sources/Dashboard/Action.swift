/// What a person asked for, by a key.
package enum Action: String, CaseIterable, Hashable, Sendable {
  case selectNext = "select.next"
  case selectPrevious = "select.previous"
  case selectFirst = "select.first"
  case selectLast = "select.last"
  case pageDown = "page.down"
  case pageUp = "page.up"
  case halfPageDown = "page.half-down"
  case halfPageUp = "page.half-up"
  case scrollDetailDown = "detail.down"
  case scrollDetailUp = "detail.up"
  case open = "detail.open"
  case nextSection = "detail.section-next"
  case previousSection = "detail.section-previous"
  case openEvidence = "detail.evidence"
  case dismiss = "detail.dismiss"
  case add = "watchlist.add"
  case edit = "watchlist.edit"
  case remove = "watchlist.remove"
  case filter = "watchlist.filter"
  case nextBand = "watchlist.band"
  case sort = "watchlist.sort"
  case reverseSort = "watchlist.reverse"
  case refresh = "refresh.selected"
  case refreshAll = "refresh.all"
  case pauseRefresh = "refresh.pause"
  case connected = "touch.connected"
  case voicemail = "touch.voicemail"
  case emailed = "touch.emailed"
  case meeting = "touch.meeting"
  case noAnswer = "touch.no-answer"
  case snooze = "triage.snooze"
  case disqualify = "triage.disqualify"
  case won = "triage.won"
  case reopen = "triage.reopen"
  case note = "triage.note"
  case copy = "copy.menu"
  case copyTalkTrack = "copy.talk-track"
  case copySubject = "copy.subject"
  case showWatchlist = "screen.watchlist"
  case showPrioritize = "screen.prioritize"
  case nextScreen = "screen.next"
  case previousScreen = "screen.previous"
  case undo
  case redo
  case nextTheme = "theme.next"
  case help
  case redraw
  case back
  case leave
  case quit
}
