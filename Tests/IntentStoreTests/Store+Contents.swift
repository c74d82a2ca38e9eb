import Intent

@testable import IntentStore

extension Store {
  /// What undo would take back.
  func nextUndo() throws -> Edit? {
    try read { try lastStanding().flatMap { try edit($0) } }
  }

  /// What redo would make again.
  func nextRedo() throws -> Edit? {
    try read { try firstUndone().flatMap { try edit($0) } }
  }

  /// Each source's last look at a company, with its reason, by signal and source.
  func eachLook(at domain: Domain) throws -> [Look] {
    try connection.rows(
      """
      SELECT signal, source, status, looked_at, reason FROM look
      WHERE company = (SELECT id FROM company WHERE domain = ?) ORDER BY signal, source
      """, domain.rawValue
    ) { row -> Look? in
      guard let signal = Signal(code: row.int(0)), let status = SignalStatus(code: row.int(2))
      else { return nil }
      return Look(
        domain: domain, signal: signal, source: row.text(1), status: status, at: row.date(3),
        reason: row.optionalText(4))
    }.compactMap { $0 }
  }
}
