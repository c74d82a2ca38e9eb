import Canvas
import Foundation
import Intent

/// What the detail pane needs to know beside the company to put it into lines.
struct DetailSetting {
  let width: Int
  let now: Date
  let time: LocalTime
  let charset: Charset

  /// The piece of evidence that is shown in full.
  let opened: Evidence.ID?

  /// What is new about the company, and since when it would be.
  var novelty: Novelty?
  var since: Date?

  var glyphs: Glyphs { Glyphs(charset) }
}
