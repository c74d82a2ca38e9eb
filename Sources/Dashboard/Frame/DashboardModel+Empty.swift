import Canvas

extension DashboardModel {
  /// What to do where there is nothing to see.
  func emptyLines(width: Int) -> [DetailLine] {
    if !isLoaded { return [text("Reading the watchlist…", .dim)] }
    if watchlist.table.count == 0 { return nobody }
    switch screen {
    case .watchlist, .monitor, .bulk:
      return [text("No company matches."), .blank, key(.back, "shows all again")]
    case .prioritize:
      if let elsewhere = matchesElsewhere { return notAmongCalls(elsewhere) }
      if prioritize.isOpening { return [text("Opening the list of today…", .dim)] }
      return [.title("Nobody is to be called today"), .blank]
        + DetailLine.paragraph(
          "No company of the watchlist has a score and is free to be called: the others are snoozed,"
            + " have a meeting, are won or disqualified.", width: width, role: .dim)
        + [.blank, key(.refreshAll, "scores the watchlist"), key(.showWatchlist, "shows it")]
    }
  }

  private func notAmongCalls(_ elsewhere: Int) -> [DetailLine] {
    let lines = [text("No company of today's calls matches."), .blank]
    guard elsewhere > 0 else { return lines + [key(.back, "shows all again")] }
    let what =
      elsewhere == 1 ? "1 of the watchlist does" : "\(elsewhere) of the watchlist do"
    guard case .filtering = mode else {
      return lines + [text("\(what)."), key(.back, "shows all calls again")]
    }
    return lines + [
      DetailLine(left: [.init("\(what): "), .init("Enter", .key), .init(" goes there")])
    ]
  }

  private var nobody: [DetailLine] {
    [
      .title("Nobody is on the watchlist yet"), .blank,
      screen == .watchlist
        ? key(.add, "adds a company by its domain; paste a whole list over the screen")
        : key(
          .showWatchlist,
          "goes to the watchlist, where \(keymap.keyName(of: .add) ?? ":add") adds a company"),
      key(.command, "import accounts FILE.csv reads the export of a CRM"), .blank,
      text("Or from the shell:", .dim),
      text("intentiq import accounts FILE.csv", .key), text("  the export of a CRM", .dim),
      text("intentiq import evidence FILE.csv", .key), text("  what is known of them", .dim),
      text("intentiq demo", .key), text("  a sample to look around in", .dim),
    ]
  }

  private func text(_ text: String, _ role: Role = .text) -> DetailLine {
    DetailLine(left: [.init(text, role)])
  }

  private func key(_ action: Action, _ words: String) -> DetailLine {
    DetailLine(left: [
      .init(keymap.keyName(of: action, in: contexts) ?? "", .key), .init(" \(words)"),
    ])
  }
}
