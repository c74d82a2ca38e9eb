import Canvas

extension Keymap {
  package static let standard = Keymap(bindings: watchlist + detail + everywhere)

  private static let watchlist: [Binding] = [
    Binding(
      .watchlist, [.character("j"), .down], .selectNext, "next company", hint: "move"),
    Binding(.watchlist, [.character("k"), .up], .selectPrevious, "previous company"),
    Binding(.watchlist, [.character("g"), .home], .selectFirst, "first company"),
    Binding(.watchlist, [.character("G"), .end], .selectLast, "last company"),
    Binding(.watchlist, [.pageDown, .control("f")], .pageDown, "a page down"),
    Binding(.watchlist, [.pageUp, .control("b")], .pageUp, "a page up"),
    Binding(.watchlist, [.control("d")], .halfPageDown, "half a page down"),
    Binding(.watchlist, [.control("u")], .halfPageUp, "half a page up"),
    Binding(.watchlist, [.enter, .right, .character("l")], .open, "open the detail", hint: "open"),
    Binding(.watchlist, [.character("J")], .scrollDetailDown, "scroll the detail down"),
    Binding(.watchlist, [.character("K")], .scrollDetailUp, "scroll the detail up"),
    Binding(
      .watchlist, [.character("/")], .filter,
      "filter: words, band:hot, tag:emea, is:stale, -word for not",
      hint: "filter"),
    Binding(.watchlist, [.character("a")], .add, "add a company", hint: "add"),
    Binding(.watchlist, [.character("e")], .edit, "edit name and tags", hint: "edit"),
    Binding(
      .watchlist, [.character("d"), .delete], .remove, "remove from the watchlist",
      hint: "remove"),
    Binding(.watchlist, [.character("b")], .nextBand, "one band only, the next, all again"),
    Binding(
      .watchlist, [.character("s")], .sort, "sort by the next column", hint: "sort"),
    Binding(.watchlist, [.character("S")], .reverseSort, "turn the order around"),
    Binding(
      .watchlist, [.character("r")], .refresh, "rescore the selected company", hint: "refresh"),
  ]

  private static let detail: [Binding] = [
    Binding(
      .detail, [.character("j"), .down], .scrollDetailDown, "scroll down", hint: "scroll"),
    Binding(.detail, [.character("k"), .up], .scrollDetailUp, "scroll up"),
    Binding(
      .detail, [.pageDown, .control("d"), .control("f"), .character(" ")], .pageDown, "a page down"),
    Binding(.detail, [.pageUp, .control("u"), .control("b")], .pageUp, "a page up"),
    Binding(.detail, [.character("g"), .home], .selectFirst, "to the top"),
    Binding(.detail, [.character("G"), .end], .selectLast, "to the end"),
    Binding(.detail, [.character("J")], .selectNext, "next company", hint: "next"),
    Binding(.detail, [.character("K")], .selectPrevious, "previous company", hint: "previous"),
    Binding(.detail, [.left, .character("h")], .back, "back to the list"),
    Binding(.detail, [.character("e")], .edit, "edit name and tags", hint: "edit"),
    Binding(.detail, [.character("r")], .refresh, "rescore this company", hint: "refresh"),
  ]

  private static let everywhere: [Binding] = [
    Binding(.everywhere, [.character("R")], .refreshAll, "refresh all companies now"),
    Binding(.everywhere, [.character("p")], .pauseRefresh, "pause or resume the refresh"),
    Binding(.everywhere, [.character("u")], .undo, "undo the last edit", hint: "undo"),
    Binding(.everywhere, [.control("r")], .redo, "redo what was undone"),
    Binding(.everywhere, [.character("T")], .nextTheme, "next theme"),
    Binding(.everywhere, [.control("l")], .redraw, "draw the screen anew"),
    Binding(.everywhere, [.escape], .back, "back; clear the filter"),
    Binding(.everywhere, [.character("?"), .function(1)], .help, "this help", hint: "help"),
    Binding(.everywhere, [.character("q")], .leave, "back, then quit", hint: "quit"),
    Binding(.everywhere, [.control("c")], .quit, "quit"),
  ]
}
