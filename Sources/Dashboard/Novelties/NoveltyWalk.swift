import Intent

/// How the person has come through what is new.
struct NoveltyWalk: Sendable {
  /// The company that stood selected on the screen when a key was last pressed.
  var regarded: Domain?

  /// The companies that were walked through because something was new about them.
  var trail: [Domain] = []

  /// Whether no key was pressed yet: what is new is told once, on opening.
  var isArriving = true
  var arrivalNotice: Notice?
}
