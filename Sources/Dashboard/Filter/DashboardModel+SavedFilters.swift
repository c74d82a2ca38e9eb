import Canvas
import Intent

extension DashboardModel {
  /// Keeps what the list is narrowed to under a name; a filter that had the name gives way.
  mutating func saveFilter(as name: String) {
    let name = name.oneLine
    guard !name.isEmpty else { return }
    guard !filter.isEmpty else {
      let key = keymap.keyName(of: .filter) ?? ""
      notice = Notice("Nothing is filtered: narrow the list with \(key) first.", kind: .hint)
      return
    }
    if let fault = filter.fault {
      notice = Notice("The filter was not kept: \(fault).", kind: .failed)
      return
    }
    let isKnown = savedFilters[named: name] != nil
    savedFilters.keep(SavedFilter(name, filter.text))
    notice = Notice("\(isKnown ? "Changed" : "Kept") the filter \(name): \(filter.text)")
  }

  /// Narrows the list to a filter that was kept.
  mutating func applyFilter(named name: String) {
    guard let saved = savedFilters[named: name] else { return tellUnknownFilter(name) }
    narrow(toText: saved.text)
    notice = Notice("\(saved.name): \(found)", kind: .hint)
  }

  mutating func forgetFilter(named name: String) {
    guard let saved = savedFilters[named: name] else { return tellUnknownFilter(name) }
    savedFilters.forget(named: saved.name)
    notice = Notice("Forgot the filter \(saved.name): \(saved.text)")
  }

  private mutating func tellUnknownFilter(_ name: String) {
    let nearest = savedFilters.map(\.name).nearest(to: name)
    let hint = nearest.map { " Did you mean \($0)?" } ?? ""
    notice = Notice("No filter is kept as \"\(name.oneLine)\".\(hint)", kind: .failed)
  }

  /// Takes a key while the list of kept filters is open.
  mutating func choose(from menu: FilterMenu, with key: Key) {
    var menu = menu
    switch menu.take(key, among: savedFilters) {
    case .stay: mode = .filters(menu)
    case .leave: mode = .browsing
    case .apply(let filter):
      mode = .browsing
      applyFilter(named: filter.name)
    case .save(let name):
      mode = .browsing
      saveFilter(as: name)
    case .forget(let filter):
      savedFilters.forget(named: filter.name)
      mode = .filters(menu)
    case .bringBack(let filter):
      savedFilters.keep(filter)
      mode = .filters(menu)
    }
  }
}
