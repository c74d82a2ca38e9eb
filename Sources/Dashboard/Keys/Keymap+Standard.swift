import Canvas

extension Keymap {
  package static let standard = Keymap(
    bindings: prioritize + watchlist + monitor + bulk + list + detail + everywhere)

  private static let watchlist: [Binding] = [
    Binding(.watchlist, [.character("a")], .add, "add a company", hint: "add"),
    Binding(.watchlist, [.character("e")], .edit, "edit name and tags", hint: "edit"),
    Binding(
      .watchlist, [.character("d"), .delete], .remove, "remove from the watchlist",
      hint: "remove"),
    Binding(
      .watchlist, [.character("t")], .tag, "put tags on, take tags off: +emea -old", hint: "tag"),
    Binding(.watchlist, [.character("z")], .snooze, snoozeHelp, hint: "snooze"),
    Binding(
      .watchlist, [.character("s")], .sort, "sort by the next column", hint: "sort"),
    Binding(.watchlist, [.character("S")], .reverseSort, "turn the order around"),
    Binding(.watchlist, [.character("b")], .nextBand, "one band only, the next, all again"),
    Binding(.watchlist, [.character("i")], .note, "write a note", hint: "note"),
    Binding(
      .watchlist, [.character("r")], .refresh, "rescore the selected company", hint: "refresh"),
    Binding(
      .watchlist, [.character("D")], .disqualify, "disqualify: nobody calls it any more"),
    Binding(.watchlist, [.character("W")], .won, "won"),
    Binding(.watchlist, [.character("o")], .openSite, "open the company's site"),
    Binding(.watchlist, [.character("y")], .copy, "copy a text of the company", hint: "copy"),
  ]

  private static let prioritize: [Binding] = [
    Binding(.prioritize, [.character("c")], .connected, "connected", hint: "connected"),
    Binding(.prioritize, [.character("v")], .voicemail, "left a voicemail", hint: "voicemail"),
    Binding(.prioritize, [.character("w")], .noAnswer, "no answer", hint: "no answer"),
    Binding(.prioritize, [.character("m")], .emailed, "e-mailed", hint: "e-mailed"),
    Binding(.prioritize, [.character("b")], .meeting, "booked a meeting", hint: "booked"),
    Binding(.prioritize, [.character("z")], .snooze, snoozeHelp, hint: "snooze"),
    Binding(
      .prioritize, [.character("D")], .disqualify, "disqualify: nobody calls it any more",
      hint: "disqualify"),
    Binding(.prioritize, [.character("W")], .won, "won"),
    Binding(.prioritize, [.character("i")], .note, "write a note", hint: "note"),
    Binding(
      .prioritize, [.character("y")], .copyTalkTrack, "copy the talk track", hint: "copy talk"),
    Binding(.prioritize, [.character("Y")], .copySubject, "copy the e-mail subject"),
    Binding(.prioritize, [.character("e")], .edit, "edit name and tags"),
    Binding(.prioritize, [.character("t")], .tag, "put tags on, take tags off"),
    Binding(.prioritize, [.character("o")], .openSite, "open the company's site"),
    Binding(.prioritize, [.character("r")], .refresh, "rescore the selected company"),
  ]

  private static let monitor: [Binding] = [
    Binding(.monitor, [.character("j"), .down], .selectNext, "next change", hint: "move"),
    Binding(.monitor, [.character("k"), .up], .selectPrevious, "previous change"),
    Binding(.monitor, [.enter, .right, .character("l")], .open, "go to the company", hint: "go"),
    Binding(
      .monitor, [.character("p")], .pauseRefresh, "pause the refresh, go on with it",
      hint: "pause"),
    Binding(
      .monitor, [.character("r")], .refresh, "rescore one company: the selected, else the next",
      hint: "run one"),
    Binding(.monitor, [.character("R")], .refreshAll, "run a round now", hint: "run now"),
    Binding(
      .monitor, [.character("+")], .longerInterval, "a longer interval",
      hint: "longer"),
    Binding(
      .monitor, [.character("-")], .shorterInterval, "a shorter interval", hint: "shorter"),
    Binding(.monitor, [.character("J")], .scrollDetailDown, "scroll the log down", hint: "log"),
    Binding(.monitor, [.character("K")], .scrollDetailUp, "scroll the log up"),
  ]

  private static let bulk: [Binding] = [
    Binding(
      .bulk, [.character("f")], .scoreFile, "score a file of companies, after a look at it",
      hint: "score a file"),
    Binding(.bulk, [.character("j"), .down], .selectNext, "next job or key", hint: "move"),
    Binding(.bulk, [.character("k"), .up], .selectPrevious, "previous job or key"),
    Binding(
      .bulk, [.enter, .right, .character("l")], .open, "read the detail, with every row",
      hint: "open"),
    Binding(.bulk, [.left, .character("h")], .back, "back to the list"),
    Binding(
      .bulk, [.character("]")], .nextSection, "from the jobs to the keys, and back",
      hint: "jobs, keys"),
    Binding(.bulk, [.character("[")], .previousSection, "from the jobs to the keys, and back"),
    Binding(
      .bulk, [.character("w")], .writeResult, "write the result of the job as CSV",
      hint: "write result"),
    Binding(
      .bulk, [.character("a")], .makeKey, "make a key to the API, which is shown once",
      hint: "new key"),
    Binding(
      .bulk, [.character("d"), .delete], .revokeKey, "revoke the key, after a question",
      hint: "revoke"),
    Binding(
      .bulk, [.character("c")], .addCredits, "add credits for the keys", hint: "credits"),
  ]

  private static let snoozeHelp = "snooze: off the call list for a while"

  private static let list: [Binding] = [
    Binding(.list, [.character("j"), .down], .selectNext, "next company", hint: "move"),
    Binding(.list, [.character("k"), .up], .selectPrevious, "previous company"),
    Binding(.list, [.character("g"), .home], .selectFirst, "first company"),
    Binding(.list, [.character("G"), .end], .selectLast, "last company"),
    Binding(
      .list, [.character(" ")], .mark, "mark the company, or not any more; the next one",
      hint: "mark"),
    Binding(
      .list, [.character("V")], .markAll,
      "mark all that match, or none: edits are then about those"),
    Binding(.list, [.pageDown, .control("f")], .pageDown, "a page down"),
    Binding(.list, [.pageUp, .control("b")], .pageUp, "a page up"),
    Binding(.list, [.control("d")], .halfPageDown, "half a page down"),
    Binding(.list, [.control("u")], .halfPageUp, "half a page up"),
    Binding(.list, [.enter, .right, .character("l")], .open, "open the detail", hint: "open"),
    Binding(.list, [.character("J")], .scrollDetailDown, "scroll the detail down"),
    Binding(.list, [.character("K")], .scrollDetailUp, "scroll the detail up"),
    Binding(
      .list, [.character("n")], .nextNovelty, "next company with something new, newly HOT first"),
    Binding(.list, [.character("N")], .previousNovelty, "back to the one before it"),
    Binding(.list, [.character("A")], .seeAllNovelties, "mark nothing as new any more"),
    Binding(
      .list, [.character("O")], .reopen, "back on the call list: ends snooze, meeting, won"),
  ]

  private static let detail: [Binding] = [
    Binding(.detail, [.character("j"), .down], .scrollDetailDown, "down", hint: "move"),
    Binding(.detail, [.character("k"), .up], .scrollDetailUp, "up"),
    Binding(
      .detail, [.character("]")], .nextSection, "next section", hint: "section"),
    Binding(.detail, [.character("[")], .previousSection, "previous section"),
    Binding(
      .detail, [.enter, .character("l"), .right], .openEvidence,
      "open the evidence in full, close it again", hint: "open evidence"),
    Binding(
      .detail, [.character("D")], .dismiss,
      "dismiss evidence that is wrong, or restore it", hint: "dismiss"),
    Binding(
      .detail, [.pageDown, .control("d"), .control("f"), .character(" ")], .pageDown, "a page down"),
    Binding(.detail, [.pageUp, .control("u"), .control("b")], .pageUp, "a page up"),
    Binding(.detail, [.character("g"), .home], .selectFirst, "to the top"),
    Binding(.detail, [.character("G"), .end], .selectLast, "to the end"),
    Binding(.detail, [.character("J")], .selectNext, "next company", hint: "next"),
    Binding(.detail, [.character("K")], .selectPrevious, "previous company"),
    Binding(.detail, [.character("n")], .nextNovelty, "next company with something new"),
    Binding(.detail, [.character("N")], .previousNovelty, "back to the one before it"),
    Binding(.detail, [.left, .character("h")], .back, "back to the list"),
    Binding(.detail, [.character("e")], .edit, "edit name and tags"),
    Binding(.detail, [.character("t")], .tag, "put tags on, take tags off"),
    Binding(
      .detail, [.character("o")], .openSource, "open the page that the evidence comes from",
      hint: "source"),
    Binding(.detail, [.character("z")], .snooze, snoozeHelp),
    Binding(.detail, [.character("i")], .note, "write a note", hint: "note"),
    Binding(.detail, [.character("y")], .copy, "copy a text of the company", hint: "copy"),
    Binding(.detail, [.character("r")], .refresh, "rescore this company"),
  ]

  private static let everywhere: [Binding] = [
    Binding(.everywhere, [.character("1")], .showWatchlist, "the watchlist"),
    Binding(
      .everywhere, [.character("2")], .showPrioritize, "prioritize: whom to call today"),
    Binding(
      .everywhere, [.character("3")], .showMonitor, "monitor: the refresh and what it did"),
    Binding(.everywhere, [.character("4")], .showBulk, "bulk: files of companies; keys to the API"),
    Binding(.everywhere, [.tab], .nextScreen, "next screen"),
    Binding(.everywhere, [.backTab], .previousScreen, "previous screen"),
    Binding(
      .everywhere, [.character("/")], .filter,
      "filter: words, band:hot, score>60, tag:emea, -word for not", hint: "filter"),
    Binding(
      .everywhere, [.character("F")], .savedFilters, "saved filters: apply, keep, forget"),
    Binding(.everywhere, [.character("R")], .refreshAll, "refresh all companies now"),
    Binding(.everywhere, [.character("p")], .pauseRefresh, "pause or resume the refresh"),
    Binding(.everywhere, [.character("u")], .undo, "undo the last edit", hint: "undo"),
    Binding(.everywhere, [.control("r")], .redo, "redo what was undone"),
    Binding(.everywhere, [.character("T")], .pickTheme, "pick a theme"),
    Binding(
      .everywhere, [.character("M")], .toggleMouse,
      "mouse off, so that the terminal selects text; on again"),
    Binding(
      .everywhere, [.character(">")], .widenList, "more room for the list, less for the detail"),
    Binding(
      .everywhere, [.character("<")], .narrowList, "more room for the detail, less for the list"),
    Binding(.everywhere, [.character("=")], .resetSplit, "list and detail as at first"),
    Binding(.everywhere, [.control("l")], .redraw, "draw the screen anew"),
    Binding(.everywhere, [.control("z")], .suspend, "back to the shell; fg comes here again"),
    Binding(.everywhere, [.escape], .back, "back; take the marks away; clear the filter"),
    Binding(.everywhere, [.character(":")], .command, "a command by its name", hint: "command"),
    Binding(.everywhere, [.character("?"), .function(1)], .help, "this help", hint: "help"),
    Binding(.everywhere, [.character("q")], .leave, "back, then quit", hint: "quit"),
    Binding(.everywhere, [.control("c")], .quit, "quit"),
  ]
}
