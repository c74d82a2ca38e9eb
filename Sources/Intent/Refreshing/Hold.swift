import Foundation

/// Why a round waits, and until when.
package struct Hold: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// For what it cannot change, such as a full disk.
    case waiting

    /// For an answer that takes its time.
    case busy

    /// Its scorer may be asked no more for now.
    case limited

    /// Its scorer cannot be reached.
    case offline

    /// Its scorer refuses, and will until somebody does something about it.
    case stopped
  }

  package let kind: Kind

  /// The source that it waits for, by its name; nil where that is none.
  package let source: String?

  /// One line for people, without a full stop.
  package let reason: String

  /// When it is tried again; nil is when somebody asks for a round.
  package let until: Date?

  package init(_ kind: Kind = .waiting, of source: String? = nil, reason: String, until: Date?) {
    self.kind = kind
    self.source = source
    self.reason = reason
    self.until = until
  }
}

extension Hold.Kind {
  /// One word for a header.
  package var word: String {
    switch self {
    case .waiting: "waiting"
    case .busy: "in bulk"
    case .limited: "limited"
    case .offline: "offline"
    case .stopped: "stopped"
    }
  }
}
