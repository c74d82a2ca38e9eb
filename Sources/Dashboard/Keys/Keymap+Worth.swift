extension Keymap {
  /// The actions that a footer names even where it has little room, the most wanted first.
  private static let mostWanted: [Action] = [
    .help, .scoreFile, .writeResult, .revokeKey, .makeKey, .connected, .voicemail, .noAnswer, .open,
    .add, .emailed, .meeting, .filter,
    .copyTalkTrack, .openEvidence, .snooze, .nextSection, .note, .undo, .edit, .remove, .tag,
    .command, .disqualify, .leave, .sort, .dismiss, .copy, .refresh, .mark, .selectNext,
    .scrollDetailDown,
  ]

  private static let places: [Action: Int] = Dictionary(
    mostWanted.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })

  /// How much a footer wants to name an action: less is more wanted.
  static func rank(of action: Action) -> Int { places[action] ?? .max }
}
