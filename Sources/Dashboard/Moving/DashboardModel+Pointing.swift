import Canvas
import Intent

extension DashboardModel {
  /// How many lines a turn of the wheel moves.
  private static let wheelStep = 3

  /// Does what the mouse asks for at a place of the screen as it is drawn now.
  mutating func point(_ mouse: Mouse) -> [Effect] {
    guard usesMouse else { return [] }
    watchlist.claimSelection()
    resuming = nil
    // A press may be on what the notice offers.
    if mouse.action == .press, let key = view().key(at: mouse.point) {
      return update(Input.key(key))
    }
    dropNotice()
    switch mouse.action {
    case .press: return press(at: mouse.point)
    case .scrollUp: return scroll(by: -Self.wheelStep, at: mouse.point)
    case .scrollDown: return scroll(by: Self.wheelStep, at: mouse.point)
    }
  }

  mutating func toggleMouse() -> [Effect] {
    usesMouse.toggle()
    let key = keymap.keyName(of: .toggleMouse) ?? ":"
    notice = Notice(
      usesMouse
        ? "The mouse selects, opens and scrolls."
        : "The mouse selects text, as the terminal does it; \(key) takes it again.", kind: .hint)
    return [.useMouse(usesMouse)]
  }

  private mutating func press(at point: Point) -> [Effect] {
    switch mode {
    case .browsing, .filtering: return pressBody(at: point)
    case .pickingTheme(let picker): return press(picker, at: point)
    case .filters, .form, .copying, .tagging, .checking, .showing, .help, .commanding, .bulk:
      return []
    }
  }

  /// A company that is not selected is selected, the selected one is opened.
  private mutating func pressBody(at point: Point) -> [Effect] {
    if screen == .monitor { return pressMonitor(at: point) }
    if screen == .bulk { return pressBulk(at: point) }
    if let list = layout.list, list.contains(point) {
      guard let domain = company(atLine: point.row - list.row, of: list) else {
        return []
      }
      let isSelected = domain == selected?.domain
      if isDetailOpen || !isSelected {
        isDetailOpen = false
        select(domain)
        return []
      }
      return update(.open)
    }
    guard let pane = layout.detail, pane.contains(point), selected != nil else { return [] }
    return pressDetail(atLine: point.row - pane.row)
  }

  /// The cursor of the detail goes to the line; where it is already, its evidence is opened.
  private mutating func pressDetail(atLine line: Int) -> [Effect] {
    let wasOpen = isDetailOpen
    isDetailOpen = true
    layOut()
    let before = detail.cursor
    detail.move(by: detail.scroll + line - before)
    guard wasOpen, detail.cursor == before, detail.evidenceAtCursor != nil else { return [] }
    return update(.openEvidence)
  }

  private func company(atLine line: Int, of list: Rect) -> Domain? {
    switch screen {
    case .watchlist: watchlist.company(atLine: line)
    case .prioritize: prioritize.company(atLine: line - prioritize.headingLines(in: list))
    case .monitor, .bulk: nil
    }
  }

  /// A change of band that is not selected is selected; the selected one is gone to.
  private mutating func pressMonitor(at point: Point) -> [Effect] {
    guard let rect = monitorLayout.rects[.feed], rect.contains(point) else { return [] }
    let line = point.row - rect.row - (rect.rows == 1 ? 0 : 1)
    guard line >= 0, let position = monitor.position else { return [] }
    let wanted = monitor.topLine + line
    guard wanted < monitor.feed.count else { return [] }
    guard wanted != position else { return update(.open) }
    monitor.move(by: wanted - position)
    return []
  }

  private mutating func press(_ picker: ThemePicker, at point: Point) -> [Effect] {
    let rect = ThemePicker.rect(in: size, items: picker.items.count)
    let index = picker.visible(in: rect).lowerBound + point.row - rect.row - 1
    guard rect.contains(point), picker.visible(in: rect).contains(index) else { return [] }
    guard index != picker.position else { return pick(from: picker, with: .enter) }
    var moved = picker
    moved.move(to: index)
    mode = .pickingTheme(moved)
    return [.showTheme(moved.selected.name)]
  }

  /// The wheel scrolls what it is turned over, or the dialog that is open.
  private mutating func scroll(by lines: Int, at point: Point) -> [Effect] {
    switch mode {
    case .browsing, .filtering: break
    case .pickingTheme(let picker): return pick(from: picker, with: lines > 0 ? .down : .up)
    case .bulk:
      for _ in 0..<abs(lines) {
        if case .bulk(let dialog) = mode { _ = answer(dialog, with: lines > 0 ? .down : .up) }
      }
      return []
    case .filters, .help, .form, .copying, .tagging, .checking, .showing, .commanding:
      guard case .help(var help) = mode else { return [] }
      for _ in 0..<abs(lines) { help.take(lines > 0 ? .down : .up) }
      mode = .help(help)
      return []
    }
    if screen == .monitor {
      let isLog = monitorLayout.rects[.log]?.contains(point) ?? false
      if isLog { monitor.scrollLog(by: lines) } else { monitor.move(by: lines) }
    } else if screen == .bulk {
      scrollBulk(by: lines, at: point)
    } else if let list = layout.list, list.contains(point) {
      select(by: lines)
    } else if let pane = layout.detail, pane.contains(point) {
      layOutDetail(isWhole: true)
      detail.scroll(by: lines)
    }
    return []
  }
}
