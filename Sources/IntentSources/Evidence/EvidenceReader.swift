import Foundation
import Intent

/// Some rows of a file of evidence, read.
package struct EvidenceBatch: Sendable {
  package var evidence: [Evidence] = []
  package var rejected: [Rejection] = []

  package init() {}
}

/// Reads the evidence of a CSV or JSON file, in batches of about 1,000 rows.
package struct EvidenceReader: Sendable {
  /// The line of a CSV that names its columns, as it was; nil for JSON.
  package let header: String?

  private let file: InputFile
  private var rows: any FieldRows
  private var texts = FieldTexts<EvidenceField>()
  private var check: EvidenceCheck

  /// Opens a file and looks at its beginning; what happened later than a day from `now` is refused.
  ///
  /// - Throws: ``FileError`` when it is no text in UTF-8, or a column is unknown or missing.
  package init(_ file: InputFile, now: Date) throws {
    self.file = file
    check = EvidenceCheck(now: now)
    rows = try fieldRows(of: file, FieldTable(EvidenceField.self, isStrict: true))
    header = rows.header
    guard let rows = rows as? CSVRows else { return }
    let missing = EvidenceField.required.filter { !rows.hasColumn(for: $0) }
    guard missing.isEmpty else {
      throw FileError(file.path, .missingColumns(missing.map(\.name)))
    }
  }

  /// How much of the file was read, and of how much; nil where nobody knows.
  package var progress: (bytesRead: Int64, totalBytes: Int64?) { (rows.bytesRead, file.size) }

  /// Reads the next batch; nil at the end of the file.
  ///
  /// - Throws: ``FileError`` when the file cannot be read on.
  package mutating func next() throws -> EvidenceBatch? {
    var batch = EvidenceBatch()
    batch.evidence.reserveCapacity(BatchSize.rows)
    var size = BatchSize()
    while !size.isFull, let row = try rows.next(into: &texts.all) {
      size.add(row)
      do {
        if let fault = row.fault { throw fault }
        batch.evidence.append(try check.evidence(texts))
      } catch let fault as RowFault {
        batch.rejected.append(
          Rejection(line: row.line, field: fault.field, reason: fault.reason, raw: rows.raw))
      }
    }
    return size.isEmpty ? nil : batch
  }
}
