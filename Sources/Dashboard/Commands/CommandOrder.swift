import Intent

/// What a command comes to, once its words are understood.
enum CommandOrder: Equatable, Sendable {
  case action(Action)

  /// Something that only the action could not be ordered for says why not.
  case effect(Effect, as: Action?)
  case filter(String)
  case band(Band?)
  case sort(WatchlistOrder)

  /// What was done about the selected company, which the action does as well.
  case record(Activity.Deed, text: String?, as: Action)
  case tag(TagChange)
  case keepFilter(String)
  case useFilter(String)
  case forgetFilter(String)

  /// The marked companies, else all that match, into a file.
  case exportListed(path: String, replaces: Bool)
  case bulk(BulkOrder)
  case theme(String)
  case mouse(Bool)
  case split(Split)

  /// Nothing but an answer.
  case tell(String)
}
