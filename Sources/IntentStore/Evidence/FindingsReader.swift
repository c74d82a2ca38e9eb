import Foundation
import Intent

/// Reads what was found about companies, one after the other.
struct FindingsReader {
  private let pieces: Statement
  private let fresh: Statement
  private let looks: Statement

  init(_ connection: Connection) throws(StoreError) {
    pieces = try connection.statement(Self.pieces)
    fresh = try connection.statement(Self.pieces + " AND kept_at >= ?")
    looks = try connection.statement("SELECT signal, status FROM look WHERE company = ?")
  }

  private static let pieces =
    "SELECT \(Evidence.columns) FROM evidence WHERE company = ? AND dismissed IS NULL"

  /// A company's evidence that counts, in no order.
  func evidence(of company: Int64, _ domain: Domain) throws(StoreError) -> [Evidence] {
    var evidence: [Evidence] = []
    try pieces.forEach(company) { row in
      if let piece = Evidence(row, of: domain) { evidence.append(piece) }
    }
    return evidence
  }

  /// What of it came at an instant, to the second, or later.
  func evidence(
    of company: Int64, _ domain: Domain, keptSince instant: Date
  ) throws(StoreError) -> [Evidence] {
    var evidence: [Evidence] = []
    try fresh.forEach(company, Int(instant.timeIntervalSince1970)) { row in
      if let piece = Evidence(row, of: domain) { evidence.append(piece) }
    }
    return evidence
  }

  func looks(of company: Int64) throws(StoreError) -> Looks {
    var looks = Looks.unseen
    try self.looks.forEach(company) { row in
      guard let signal = Signal(code: row.int(0)), let status = SignalStatus(code: row.int(1))
      else { return }
      looks[signal] = looks[signal].map { $0.joined(with: status) } ?? status
    }
    return looks
  }
}

extension SignalStatus {
  /// What two sources' looks at one signal come to.
  fileprivate func joined(with other: SignalStatus) -> SignalStatus {
    let byWeight: [SignalStatus] = [.stale, .ok, .noSignal, .notFound, .unavailable]
    return byWeight.first { $0 == self || $0 == other } ?? self
  }
}
