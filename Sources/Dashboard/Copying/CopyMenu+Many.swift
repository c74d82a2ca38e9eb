import Intent

extension CopyMenu {
  /// The choice of what is copied of several companies, each as one text.
  init(_ rows: [WatchlistRow], title: String) {
    func lines(_ line: (WatchlistRow) -> String) -> String {
      rows.map(line).joined(separator: "\n")
    }
    self.init(
      title: "Copy of \(title)",
      items: [
        Item(key: "d", subject: "domains", text: lines { $0.domain.shown }),
        Item(key: "n", subject: "names", text: lines { $0.name }),
        Item(key: "l", subject: "lines", text: lines { "\($0.name), \($0.domain.shown)" }),
        Item(
          key: "c", subject: "CSV", text: "as the export has it, with scores",
          effect: .copyExport(rows.map(\.domain))),
      ])
  }
}
