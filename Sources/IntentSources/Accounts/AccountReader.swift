import Foundation
import Intent

/// Some rows of a file of accounts, read.
package struct AccountBatch: Sendable {
  package var accounts: [AccountDraft] = []
  package var rejected: [Rejection] = []

  /// Funding that is no evidence, in rows that went in without it.
  package var omitted: [Omission] = []

  package init() {}
}

/// Reads the companies of a CSV or JSON file, in batches of about 1,000 rows.
///
/// In a file of people the rows of one company that stand in one batch are one draft.
package struct AccountReader: Sendable {
  /// The line of a CSV that names its columns, as it was; nil for JSON.
  package let header: String?

  private let file: InputFile
  private let now: Date
  private var rows: any FieldRows
  private var texts = FieldTexts<AccountField>()
  private var told = CompaniesTold()

  /// Opens a file and looks at its beginning; funding later than a day from `now` does not count.
  ///
  /// - Throws: ``FileError`` when it is no text in UTF-8 or no column holds the domains.
  package init(_ file: InputFile, now: Date = Date()) throws {
    self.file = file
    self.now = now
    rows = try fieldRows(of: file, FieldTable(AccountField.self, isStrict: false))
    header = rows.header
    if let rows = rows as? CSVRows { try rows.requireDomains(in: file) }
  }

  /// How much of the file was read, and of how much; nil where nobody knows.
  package var progress: (bytesRead: Int64, totalBytes: Int64?) { (rows.bytesRead, file.size) }

  /// Reads the next batch; nil at the end of the file.
  ///
  /// - Throws: ``FileError`` when the file cannot be read on.
  package mutating func next() throws -> AccountBatch? {
    var batch = AccountBatch()
    var size = BatchSize()
    var places: [Domain: Int] = [:]
    while !size.isFull, let row = try rows.next(into: &texts.all) {
      size.add(row)
      do {
        if let fault = row.fault { throw fault }
        add(try AccountRow(texts, now: now), of: row, to: &batch, &places)
      } catch let fault as RowFault {
        batch.rejected.append(
          Rejection(line: row.line, field: fault.field, reason: fault.reason, raw: rows.raw))
      }
    }
    return size.isEmpty ? nil : batch
  }

  private mutating func add(
    _ account: AccountRow, of row: RowRead, to batch: inout AccountBatch,
    _ places: inout [Domain: Int]
  ) {
    var draft = account.draft
    let isPerson = texts[.firstName] != nil || texts[.lastName] != nil || texts[.fullName] != nil
    let wasTold = told.leaveOutTold(&draft)
    if let omission = account.omission, !(wasTold && isPerson) {
      batch.omitted.append(
        Omission(line: row.line, field: omission.field, reason: omission.reason))
    }
    if isPerson, let place = places[draft.domain] {
      batch.accounts[place].join(draft)
    } else {
      places[draft.domain] = batch.accounts.count
      batch.accounts.append(draft)
    }
  }
}

extension AccountDraft {
  /// Takes in what another row says of the same company; nothing of it was said before.
  fileprivate mutating func join(_ other: AccountDraft) {
    name = name ?? other.name
    industry = industry ?? other.industry
    employees = employees ?? other.employees
    country = country ?? other.country
    owner = owner ?? other.owner
    tags += other.tags.filter { !tags.contains($0) }
    contacts += other.contacts.filter { !contacts.contains($0) }
    evidence += other.evidence.filter { new in !evidence.contains { $0.isSamePiece(as: new) } }
  }
}

extension CSVRows {
  /// Refuses a file of which no column can hold the domains.
  fileprivate func requireDomains(in file: InputFile) throws {
    guard !hasColumn(for: AccountField.domain) else { return }
    let columns = columnNames
    if columns.contains(where: { (try? Domain($0)) != nil }) {
      throw FileError(file.path, .noHeader(columns: columns))
    }
    let meant = unknownColumns.lazy.compactMap { column in
      AccountField.domain.names.nearest(to: String(column.prefix(60))).map {
        FileError.Suggestion(read: column, right: $0)
      }
    }.first
    throw FileError(file.path, .noDomainColumn(columns: columns, meant: meant))
  }
}
