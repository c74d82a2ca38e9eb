extension Action {
  /// The short words that call it after a colon, besides its name in the key map; the first is listed.
  package var words: [String] { Self.short[self] ?? [] }

  private static let short: [Action: [String]] = [
    .selectNext: ["next"], .selectPrevious: ["previous"], .selectFirst: ["first", "top"],
    .selectLast: ["last", "bottom"], .open: ["open"], .add: ["add", "new"],
    .edit: ["edit", "rename"], .remove: ["remove", "rm", "delete"], .filter: ["filter"],
    .nextBand: ["next-band"], .sort: ["next-sort"], .reverseSort: ["reverse"],
    .refresh: ["refresh", "rescore"], .refreshAll: ["refresh-all"],
    .pauseRefresh: ["pause", "resume"], .connected: ["connected"], .voicemail: ["voicemail"],
    .emailed: ["emailed"], .meeting: ["meeting", "booked"], .noAnswer: ["no-answer"],
    .snooze: ["snooze"], .disqualify: ["disqualify"], .won: ["won"], .reopen: ["reopen"],
    .note: ["note"], .dismiss: ["dismiss"], .copy: ["copy", "yank"],
    .copyTalkTrack: ["copy-talk-track"], .copySubject: ["copy-subject"],
    .showWatchlist: ["watchlist"], .showPrioritize: ["prioritize", "calls"],
    .showMonitor: ["monitor"], .showBulk: ["bulk", "jobs"], .scoreFile: ["score-file"],
    .writeResult: ["write-result"], .makeKey: ["make-key"], .revokeKey: ["revoke-key"],
    .addCredits: ["add-credits"], .tag: ["tag"], .mark: ["mark"], .markAll: ["mark-all"],
    .openSite: ["site"], .openSource: ["source"], .savedFilters: ["filters"],
    .nextNovelty: ["next-new"], .previousNovelty: ["previous-new"], .seeAllNovelties: ["seen"],
    .longerInterval: ["longer"], .shorterInterval: ["shorter"], .toggleMouse: ["toggle-mouse"],
    .undo: ["undo"], .redo: ["redo"], .pickTheme: ["themes"], .help: ["help", "keys", "h"],
    .redraw: ["redraw"], .suspend: ["suspend"], .back: ["back"], .leave: ["leave"],
    .quit: ["quit", "q", "exit"],
  ]
}
