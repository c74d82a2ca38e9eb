import Foundation

/// What one edit did to one company.
struct JournalChange: Equatable {
  let company: Int64
  var before: CompanyState
  var after: CompanyState
}

extension JournalChange {
  /// Both states as the journal keeps them, as JSON; empty where a state is the other one off the
  /// watchlist, as after most edits of many.
  func texts(by encoder: JSONEncoder) throws -> (before: String, after: String) {
    func text(_ state: CompanyState) throws -> String {
      String(decoding: try encoder.encode(state), as: UTF8.self)
    }
    if after == before.unlisted { return (try text(before), "") }
    if before == after.unlisted { return ("", try text(after)) }
    return (try text(before), try text(after))
  }

  init(company: Int64, before: String, after: String, by decoder: JSONDecoder) throws {
    func state(_ text: String) throws -> CompanyState {
      try decoder.decode(CompanyState.self, from: Data(text.utf8))
    }
    self.company = company
    self.before = try state(before.isEmpty ? after : before)
    self.after = try state(after.isEmpty ? before : after)
    if before.isEmpty { self.before.listing = nil }
    if after.isEmpty { self.after.listing = nil }
  }
}

extension CompanyState {
  fileprivate var unlisted: CompanyState {
    var state = self
    state.listing = nil
    return state
  }
}
