/// Which parts of a score are printed that may be left out.
struct ScoreParts: OptionSet, Sendable {
  let rawValue: Int

  static let signals = ScoreParts(rawValue: 1 << 0)
  static let talkTrack = ScoreParts(rawValue: 1 << 1)
  static let emailSubject = ScoreParts(rawValue: 1 << 2)
}
