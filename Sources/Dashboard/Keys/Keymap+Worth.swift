extension Keymap {
  /// The actions that a footer names even where it has little room, the most wanted first.
  private static let mostWanted: [Action] = [
    .help, .open, .connected, .voicemail, .filter, .noAnswer, .add, .openEvidence, .snooze,
    .command,
    .leave, .emailed, .meeting, .nextSection, .selectNext, .scrollDetailDown, .note, .edit, .remove,
    .sort, .refresh,
    .undo, .copyTalkTrack, .dismiss, .copy,
  ]

  private static let places: [Action: Int] = Dictionary(
    mostWanted.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })

  /// How much a footer wants to name an action: less is more wanted.
  static func rank(of action: Action) -> Int { places[action] ?? .max }
}
