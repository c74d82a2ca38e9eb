import Foundation
import Intent

/// Reads the companies that a job is to score from a CSV file.
package enum BulkReader {
  /// Whose file it is.
  package enum Origin: Sendable {
    /// Sent to the API: it has the columns of its reference, and no others.
    case api

    /// A person's, perhaps the export of a CRM: other columns are ignored, and told.
    case person
  }

  /// Reads a file to its end, each row as one of its own, in their order.
  ///
  /// - Throws: ``BulkFileError`` when it is no CSV in UTF-8, its columns do not tell the domains, or
  ///   it has no rows or too many.
  package static func read(_ file: InputFile, from origin: Origin) throws -> BulkFile {
    do {
      switch origin {
      case .api:
        return try read(file, BulkField.self, isStrict: true, domain: .domain, .companyName)
      case .person:
        return try read(file, ListedField.self, isStrict: false, domain: .domain, .companyName)
      }
    } catch let error as FileError {
      throw BulkFileError(file.path, of: error.problem)
    }
  }

  private static func read<Field: FieldName>(
    _ file: InputFile, _: Field.Type, isStrict: Bool, domain: Field, _ companyName: Field
  ) throws -> BulkFile {
    let table = FieldTable(Field.self, isStrict: isStrict)
    var window = ByteWindow(file)
    try window.begin()
    guard try window.firstSign() != nil else { throw BulkFileError(file.path, .noRows) }
    let reader = try CSVReader(window) { table[$0] != nil }
    try checkHeader(reader.header.columns, of: file, table)
    var rows = try CSVRows(reader, table)
    guard rows.hasColumn(for: domain) else {
      let meant = rows.unknownColumns.lazy.compactMap { column in
        domain.names.nearest(to: String(column.prefix(60))).map {
          FileError.Suggestion(read: column, right: $0)
        }
      }.first
      throw BulkFileError(file.path, .noDomainColumn(columns: rows.columnNames, meant: meant))
    }
    var texts = FieldTexts<Field>()
    var (good, faults): ([BulkRow], [BulkFault]) = ([], [])
    while let row = try rows.next(into: &texts.all) {
      guard good.count + faults.count < BulkJob.mostRows else {
        throw BulkFileError(file.path, .tooManyRows)
      }
      if let fault = row.fault {
        faults.append(BulkFault(line: row.line, reason: fault.reason))
        continue
      }
      do throws(DomainError) {
        let domain = try Domain(texts[domain] ?? "")
        let name = texts[companyName]?.oneLine
        good.append(BulkRow(domain: domain, companyName: name?.isEmpty == true ? nil : name))
      } catch {
        faults.append(BulkFault(line: row.line, reason: error.description))
      }
    }
    guard !good.isEmpty || !faults.isEmpty else { throw BulkFileError(file.path, .noRows) }
    return BulkFile(
      name: file.path == "-" ? "standard input" : URL(filePath: file.path).lastPathComponent,
      rows: good, faults: faults,
      ignoredColumns: rows.unknownColumns.filter { !$0.isEmpty })
  }

  /// Refuses a file that begins with a company.
  private static func checkHeader(
    _ columns: [String], of file: InputFile, _ table: FieldTable
  ) throws {
    guard columns.allSatisfy({ table[$0] == nil }),
      columns.contains(where: { (try? Domain($0)) != nil })
    else { return }
    throw BulkFileError(file.path, .noHeader(columns: columns))
  }
}
