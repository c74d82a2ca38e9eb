/// Every sign the program draws, each one column wide, chosen so that no meaning needs a colour.
package struct Glyphs: Sendable {
  package let hot: String
  package let warm: String
  package let cold: String
  package let unscored: String
  package let up: String
  package let down: String
  package let same: String
  package let stale: String
  package let selection: String
  package let marked: String
  package let refresh: String
  package let ellipsis: String
  package let dash: String
  package let bullet: String
  package let arrowRight: String
  package let arrowUp: String
  package let arrowDown: String
  package let separator: String
  package let check: String
  package let cross: String
  package let star: String

  /// What a full column of a bar is drawn with.
  package let barFull: String

  /// What an empty column of a bar is drawn with.
  package let barEmpty: String

  /// Parts of a column of a bar, from the least upwards; empty where there are only whole ones.
  package let barPartials: [String]

  /// The heights of a sparkline, from the lowest upwards.
  package let sparkLevels: [String]

  /// The heights of a column of a chart within one row, from the least upwards.
  package let chartLevels: [String]

  /// What the floor of a band is dotted with.
  package let floor: String

  package init(_ charset: Charset) {
    switch charset {
    case .unicode: self = .unicode
    case .ascii: self = .ascii
    case .spoken, .spokenASCII: self = .spoken
    }
  }

  private init(
    bands: [String], changes: [String], stale: String, selection: String, marked: String,
    refresh: String, ellipsis: String, dash: String, bullet: String, arrows: [String],
    separator: String, check: String, cross: String, star: String, bar: [String],
    barPartials: [String], sparkLevels: [String], chartLevels: [String], floor: String
  ) {
    (hot, warm, cold, unscored) = (bands[0], bands[1], bands[2], bands[3])
    (up, down, same) = (changes[0], changes[1], changes[2])
    self.stale = stale
    self.selection = selection
    self.marked = marked
    self.refresh = refresh
    self.ellipsis = ellipsis
    self.dash = dash
    self.bullet = bullet
    (arrowRight, arrowUp, arrowDown) = (arrows[0], arrows[1], arrows[2])
    self.separator = separator
    self.check = check
    self.cross = cross
    self.star = star
    (barFull, barEmpty) = (bar[0], bar[1])
    self.barPartials = barPartials
    self.sparkLevels = sparkLevels
    self.chartLevels = chartLevels
    self.floor = floor
  }

  private static let unicode = Glyphs(
    bands: ["●", "◐", "○", "◌"], changes: ["▲", "▼", "·"], stale: "!", selection: "▌",
    marked: "✓", refresh: "⟳", ellipsis: "…", dash: "—", bullet: "•", arrows: ["→", "↑", "↓"],
    separator: "│", check: "✓", cross: "✗", star: "★", bar: ["█", " "],
    barPartials: ["▏", "▎", "▍", "▌", "▋", "▊", "▉"],
    sparkLevels: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"],
    chartLevels: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], floor: "┄")

  private static let ascii = Glyphs(
    bands: ["*", "+", "o", "."], changes: ["^", "v", "."], stale: "!", selection: ">",
    marked: "x", refresh: "@", ellipsis: "~", dash: "-", bullet: "*", arrows: [">", "^", "v"],
    separator: "|", check: "+", cross: "x", star: "*", bar: ["#", "-"], barPartials: [],
    sparkLevels: ["_", ".", "-", "=", "#"],
    chartLevels: [".", ":", "#"], floor: "-")

  /// Letters and signs that a voice reads as what they mean; what is only seen is left blank.
  private static let spoken = Glyphs(
    bands: ["H", "W", "C", "U"], changes: ["+", "-", "="], stale: "!", selection: ">",
    marked: "x", refresh: " ", ellipsis: "~", dash: "-", bullet: "-", arrows: [">", "^", "v"],
    separator: " ", check: "x", cross: "!", star: "*", bar: [" ", " "], barPartials: [],
    sparkLevels: [" "], chartLevels: [" "], floor: " ")
}
