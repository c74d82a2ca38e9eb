import Canvas

extension DashboardModel {
  /// Takes pasted text to where the keys go, and says what of it was not taken.
  mutating func paste(_ text: String, isCut: Bool) -> [Effect] {
    let effects = paste(text)
    guard isCut else { return effects }
    if case .checking(var list) = mode {
      list.isCut = true
      mode = .checking(list)
    }
    notice = Notice("That was too long to paste: only its beginning was taken.", kind: .failed)
    return effects
  }

  private mutating func paste(_ text: String) -> [Effect] {
    switch mode {
    case .browsing:
      return pasteWhileBrowsing(text)
    case .filtering(var field):
      tellOfPaste(field.paste(text))
      narrow(toText: field.text)
      mode = .filtering(field)
    case .filters(var menu):
      tellOfPaste(menu.paste(text))
      mode = .filters(menu)
    case .tagging(var dialog):
      tellOfPaste(dialog.field.text.paste(text))
      mode = .tagging(dialog)
    case .checking(let list): return paste(text, into: list)
    case .form(let form) where form.purpose == .add && form.focus == 0 && text.isBlock:
      return read(form.fields[0].text.text + text, tags: form.line(2))
    case .copying, .showing, .pickingTheme, .bulk:
      notice = Notice("There is no line here to paste into.", kind: .hint)
    case .form(var form):
      tellOfPaste(form.paste(text))
      mode = .form(form)
    case .help(var help):
      tellOfPaste(help.paste(text))
      mode = .help(help)
    case .commanding(var prompt):
      prompt.paste(text)
      return offer(in: prompt)
    }
    return []
  }

  /// Says that a field had no room for all that was pasted.
  mutating func tellOfPaste(_ isWhole: Bool) {
    guard !isWhole else { return }
    notice = Notice("Only so much fits into the line; the rest was left out.", kind: .failed)
  }

  /// Says why no key does anything; it is always Escape itself that ends a paste.
  mutating func tellOfWaitingPaste() {
    let text = "A paste has begun and does not end. Esc ends it."
    if case .commanding(var prompt) = mode {
      prompt.fault = CommandFault(text)
      mode = .commanding(prompt)
    } else {
      notice = Notice(text, kind: .failed)
    }
  }
}
