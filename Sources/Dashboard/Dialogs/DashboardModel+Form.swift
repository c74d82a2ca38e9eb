import Canvas
import Intent

extension DashboardModel {
  /// Takes a key while a form is filled in.
  mutating func fill(_ form: Form, with key: Key) -> [Effect] {
    var form = form
    switch key {
    case .escape: mode = .browsing
    case .enter:
      guard !openList(of: form) else { return [] }
      if let order = form.bulkOrder {
        mode = .browsing
        return carryOut(order)
      }
      guard let effect = form.effect(formSetting) else { return [] }
      mode = .browsing
      guard case .record(let domains, let deeds, let text) = effect else { return [effect] }
      return record(deeds, about: domains, text: text)
    default:
      form.take(key)
      mode = .form(form)
    }
    return []
  }

  var formSetting: Form.Setting {
    Form.Setting(now: now, time: time) { watchlist.table[$0]?.name }
  }
}
