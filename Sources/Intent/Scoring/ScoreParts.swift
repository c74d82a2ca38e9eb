/// Which parts of a score are told that may be left out.
package struct ScoreParts: OptionSet, Hashable, Sendable {
  package let rawValue: Int

  package init(rawValue: Int) {
    self.rawValue = rawValue
  }

  package static let signals = ScoreParts(rawValue: 1 << 0)
  package static let talkTrack = ScoreParts(rawValue: 1 << 1)
  package static let emailSubject = ScoreParts(rawValue: 1 << 2)
}
