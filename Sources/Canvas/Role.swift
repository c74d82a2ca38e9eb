/// What a piece of text means; a theme says how it looks.
package enum Role: String, CaseIterable, Sendable {
  case text, dim, title, accent, key, selection, border
  case hot, warm, cold, unscored
  case up, down
  case error, warning, ok
  case funding = "signal.funding"
  case hiring = "signal.hiring"
  case news = "signal.news"
  case technology = "signal.technology"
  case web = "signal.web"
  case match, marked, new
}
