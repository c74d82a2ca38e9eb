import Intent

extension Setting {
  static let all: [Setting] = [sort, band, filter, theme, interval, mouse, split]

  private static let sort = Setting(
    "sort", "order of the watchlist",
    [
      Command.Parameter("COLUMN") { _, _ in
        .words(WatchlistOrder.Column.allCases.map { Completion($0.rawValue, "by \($0.title)") })
      },
      Command.Parameter("[reverse]") { words, _ in
        words.all.count == 1 ? .words([Completion("reverse", "turned around")]) : .none
      },
    ],
    current: { model in
      let order = model.watchlist.table.order
      return order.column.rawValue + (order.isReversed ? " reverse" : "")
    },
    order: { words, _ throws(CommandFault) in
      try words.end(after: 2, "sort COLUMN [reverse]")
      let column = try WatchlistOrder.Column(word: words[0] ?? "")
      guard words[1] == nil || words[1] == "reverse" else {
        throw CommandFault("Only \"reverse\" may stand behind the column.")
      }
      return .sort(WatchlistOrder(by: column, isReversed: words[1] != nil))
    })

  private static let band = Setting(
    "band", "the band that alone is shown",
    [
      Command.Parameter("BAND") { _, _ in
        .words(
          Band.allCases.map { Completion($0.rawValue.lowercased(), "\(Band?($0).title) alone") }
            + [Completion("all", "every band")])
      }
    ],
    current: { $0.watchlist.bandOnly?.rawValue.lowercased() ?? "all" },
    order: { words, _ throws(CommandFault) in
      try words.end(after: 1, "band hot, warm, cold or all")
      let word = words[0]?.lowercased() ?? ""
      if word == "all" { return .band(nil) }
      guard let band = Band.allCases.first(where: { $0.rawValue.lowercased() == word }) else {
        throw CommandFault(noSuch: "band", word, among: ["hot", "warm", "cold", "all"])
      }
      return .band(band)
    })

  /// Called by its name it is the action; here it can be set like the others.
  private static let filter = Setting(
    "filter", "what the watchlist is narrowed to", [Command.Parameter("WORDS")],
    current: { $0.watchlist.filter.isEmpty ? "none" : $0.watchlist.filter.text },
    order: { words, _ in
      .filter(words.all == ["none"] ? "" : words.text(from: 0) ?? "")
    })
}

extension WatchlistOrder.Column {
  fileprivate init(word: String) throws(CommandFault) {
    guard let column = Self(rawValue: word.lowercased()) else {
      throw CommandFault(noSuch: "column", word, among: Self.allCases.map(\.rawValue))
    }
    self = column
  }
}
