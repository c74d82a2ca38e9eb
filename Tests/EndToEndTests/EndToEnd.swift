import Testing

/// The tests in a real terminal, one after the other: each holds a thread while it looks at its
/// screen, and the others need one as well.
@Suite(.serialized) enum EndToEnd {}
