import Canvas
import Foundation
import Intent

/// What the dashboard wants done outside of itself.
package enum Effect: Hashable, Sendable {
  case loadWatchlist

  /// Asks what is new since an instant, or since a company was seen; about some or, for nil, all.
  case findNovelties(since: Date, sightings: [Sighting], of: [Domain]?)

  /// The first is on the screen, the others may be next.
  case loadDetails([Domain])

  /// Has the words written about those that are looked at, the first on the screen.
  case write(about: [Domain])

  /// Reads a pasted text that is too long for one key press.
  case read(pasted: String)

  /// Adds companies as one edit; what else was pasted is only told of.
  case add([AccountDraft], beside: AddTally)
  case remove([Domain])
  case edit(Domain, name: String, tags: [String])
  case tag([Domain], TagChange)

  /// What was done about companies, as one edit; the text goes with the first of the deeds.
  case record([Domain], [Activity.Deed], text: String?)

  /// Opens the list of a day; where none was fixed yet, the ranked companies are it. What turned HOT
  /// since then joins it below a company, or at the top, and so does who is to join.
  case openCallList(day: String, ranked: [Domain], joining: [Domain] = [], below: Domain?)
  case undo
  case redo
  case refresh
  case refreshOnly([Domain])
  case pauseRefresh
  case resumeRefresh

  /// Takes the mouse, or gives it back to the terminal.
  case useMouse(Bool)

  /// Looks which themes there are.
  case findThemes

  /// Draws with a theme from now on.
  case showTheme(String)

  /// Reads the theme in force again, because a file of a theme was written.
  case reloadTheme

  /// The terminal has turned light or dark.
  case follow(Ground)

  case setInterval(Duration)
  case importFile(ImportSubject, path: String)

  /// Writes a file in the format that its name ends in.
  case export(ExportScope, path: String, replaces: Bool)

  /// What only the bulk screen orders.
  case bulk(BulkEffect)

  /// Looks into a folder, for completing the name of a file.
  case listFolder(String)

  /// Reads the queue, the changes of band and the log for the monitor.
  case loadMonitor

  /// Tells the time in a second, once.
  case tick

  /// Puts a text on the clipboard; the subject says what it is.
  case copy(String, subject: String)

  /// Keeps the state of the screen for the next start.
  case keep(ScreenState)

  /// Puts companies on the clipboard as an export has them.
  case copyExport([Domain])

  /// Opens a page by the desktop's own way.
  case open(WebAddress)
  case redraw

  /// Gives the terminal back to the shell until it brings the program back.
  case suspend
  case quit(status: Int32)
}
