import Canvas
import Foundation
import Intent

extension DashboardModel {
  /// Takes in all that happened since the screen was last drawn, and says what must be done about
  /// it, in order.
  ///
  /// The instant is when they came; nil where that makes no difference.
  package mutating func update(_ messages: some Sequence<Message>, at instant: Date? = nil)
    -> [Effect]
  {
    self.instant = instant
    var effects: [Effect] = []
    let onScreen = mode.isBrowsing ? selected?.domain : nil
    var hasKey = false
    for message in messages {
      if !message.isAbout(anotherThan: selected?.domain) { changes += 1 }
      switch message {
      case .input(let input):
        if case .key = input { hasKey = true }
        let before = notice
        effects += update(input)
        if notice != before { noticeAge = NoticeAge() }
      case .event(let event):
        let before = notice
        effects += update(event)
        if notice != before { noticeAge = NoticeAge(came: instant) }
      }
    }
    if hasKey { goOn(from: onScreen, effects) }
    let missing = detail.want(aroundSelection)
    if !missing.isEmpty { effects.append(.loadDetails(missing)) }
    effects += wantResults()
    let near = Array(aroundSelection.prefix(2))
    if !near.isEmpty, near != lookedAt || !missing.isEmpty {
      lookedAt = near
      effects.append(.write(about: near))
    }
    layOut()
    return effects + keepState()
  }

  mutating func update(_ input: Input) -> [Effect] {
    switch input {
    case .key(let key): return press(key)
    case .paste(let text, let isCut): return paste(text, isCut: isCut)
    case .pasteWaits: tellOfWaitingPaste()
    case .resized(let size):
      self.size = size
      layOut()
    case .ended(let status): return [.quit(status: status)]
    case .ground(let ground): return [.follow(ground)]
    case .mouse(let mouse): return point(mouse)
    case .focus: break
    }
    return []
  }

  private mutating func press(_ key: Key) -> [Effect] {
    dropNotice()
    defer { noteSeen() }
    let before = refused
    defer { if refused == before { refused = nil } }
    watchlist.claimSelection()
    resuming = nil
    if key == .control("c") { return [.quit(status: 0)] }
    guard
      let key = mode.isBrowsing ? key : keymap.dialogKey(for: key, isTyped: mode.hasTextField)
    else { return [] }
    switch mode {
    case .browsing:
      guard let action = keymap.action(for: key, in: contexts) else {
        let help = keymap.keyName(of: .help) ?? ""
        notice = Notice("\(key) does nothing here. \(help) lists the keys.", kind: .hint)
        return []
      }
      return update(action)
    case .filtering(let field): return filter(with: key, field)
    case .filters(let menu):
      choose(from: menu, with: key)
      return []
    case .form(let form): return fill(form, with: key)
    case .copying(let menu): return copy(from: menu, with: key)
    case .tagging(let dialog): return tag(by: dialog, with: key)
    case .checking(let list): return check(list, with: key)
    case .showing(let address, _): return show(address, with: key)
    case .pickingTheme(let picker): return pick(from: picker, with: key)
    case .commanding(let prompt): return command(prompt, with: key)
    case .bulk(let dialog): return answer(dialog, with: key)
    case .help(var help):
      guard key != .escape, key != .enter else {
        mode = .browsing
        return []
      }
      help.take(key)
      mode = .help(help)
      return []
    }
  }
}
