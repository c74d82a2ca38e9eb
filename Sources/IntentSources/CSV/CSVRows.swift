import Intent

/// The rows of a CSV file by field.
struct CSVRows: FieldRows {
  private var reader: CSVReader

  /// The names of the columns that stand for no field.
  private(set) var unknownColumns: [String] = []

  /// The columns of each field, those that count first in front.
  private let columns: [(field: Int, columns: [Int])]

  /// - Throws: ``FileError`` for a column that is unknown or there twice in a strict table.
  init(_ reader: CSVReader, _ table: FieldTable) throws {
    self.reader = reader
    var found: [Int: [(rank: Int, column: Int)]] = [:]
    for (column, name) in reader.header.columns.enumerated() {
      if let match = table[name] {
        found[match.field, default: []].append((match.rank, column))
        guard table.isStrict, found[match.field]?.count == 2 else { continue }
        throw FileError(reader.window.file.path, .repeatedColumn(name))
      } else if !table.isStrict {
        unknownColumns.append(name)
      } else if !name.isEmpty {
        throw FileError(
          reader.window.file.path,
          .unknownColumn(name, nearest: table.names.nearest(to: String(name.prefix(60)))))
      }
    }
    columns = table.names.indices.compactMap { field in
      found[field].map { places in (field, places.sorted { $0 < $1 }.map(\.column)) }
    }
  }

  var header: String? { reader.header.raw }
  var bytesRead: Int64 { reader.window.bytesRead }
  var raw: String { reader.raw }

  /// The names of all columns, as they stand in the header.
  var columnNames: [String] { reader.header.columns }

  func hasColumn(for field: some FieldName) -> Bool {
    columns.contains { $0.field == field.rawValue }
  }

  mutating func next(into texts: inout [String?]) throws -> RowRead? {
    guard let row = try reader.next() else { return nil }
    guard row.fault == nil else { return row }
    if let fault = surplus ?? repeatedHeader {
      return RowRead(line: row.line, size: row.size, fault: fault)
    }
    for (field, columns) in columns {
      texts[field] = text(of: columns)
    }
    return row
  }

  private func text(of columns: [Int]) -> String? {
    for column in columns {
      if let text = reader.text(column) { return text }
    }
    return nil
  }

  /// What is wrong with a row of more cells than the header has, unless they are empty.
  private var surplus: RowFault? {
    let named = columnNames.count
    guard reader.cellCount > named,
      (named..<reader.cellCount).contains(where: { reader.text($0) != nil })
    else { return nil }
    return RowFault(
      field: nil,
      reason: "it has \(reader.cellCount) cells and the header \(named); a text with a separator"
        + " in it stands in quotes")
  }

  private var repeatedHeader: RowFault? {
    for (column, name) in columnNames.enumerated() where reader.text(column) ?? "" != name {
      return nil
    }
    return RowFault(field: nil, reason: "it is the header again")
  }
}
