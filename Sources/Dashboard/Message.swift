import Canvas
import Foundation
import Intent

/// Everything that can happen to the dashboard.
package enum Message: Sendable {
  case input(Input)
  case event(Event)

  /// Whether it only brings what is read ahead of another company than the selected one.
  func isAbout(anotherThan selected: Domain?) -> Bool {
    guard case .event(.detailLoaded(let detail)) = self else { return false }
    return detail.company.domain != selected
  }
}

/// What the outside world reported.
package enum Event: Sendable {
  /// The top of the watchlist, read ahead of the whole.
  case headLoaded([WatchlistRow], counts: BandTally?)
  case loaded(WatchlistTable)

  /// Companies that came or changed, and those that left the list.
  case changed(WatchlistChange)
  case detailLoaded(CompanyDetail)

  /// What is new about companies; of those that were asked about, or of all for nil.
  case noveltiesFound([Domain: Novelty], of: [Domain]?, at: Date)

  /// There are other words about a company, or something else to say about them; nil is any.
  case wordsChanged(of: Domain?)

  /// A day's call list, as it was fixed or after a company joined it.
  case callListOpened(CallList)

  case roundBegan(due: Int, at: Date? = nil)
  case progressed(done: Int, of: Int)
  case scored([Rescored])
  case bandChanged(BandChange)
  case scoringFailed(Domain?, reason: String)
  case roundEnded(scored: Int, failed: Int, bandChanges: Int = 0, at: Date? = nil)

  /// The round waits, and then goes on with the same companies.
  case held(Hold)
  case nextRound(at: Date)
  case paused
  case resumed

  /// Another program refreshes this store; this one watches.
  case watching

  case themesFound([ThemeItem])

  /// A theme cannot be drawn with, as `ThemeItem/fault` tells.
  case themeRefused(ThemeItem)

  /// A file of a theme was written.
  case themeFilesChanged

  /// What concerns only the bulk screen.
  case bulk(BulkEvent)
  case folderListed(FolderListing)
  case intervalSet(Duration)

  /// A source answered or failed.
  case sourceChanged(SourceHealth)
  case monitorLoaded(MonitorReading)
  case logged(LogLine)

  /// A second has passed in which a round was looked at.
  case ticked(Date)
  case failed(reason: String)

  /// Something that nobody need do anything about.
  case told(Notice)

  /// A pasted text was read.
  case pasteRead(PastedCompanies, of: String)

  /// A page could not be opened here; the person gets its address instead.
  case notOpened(WebAddress, reason: String)

  /// The clock has moved on, about once a minute.
  case clock(Date)
}
