extension String {
  /// The text with a full stop, unless it ends in one, as `Stripe, Inc.` does.
  var sentence: String { hasSuffix(".") ? self : self + "." }
}
