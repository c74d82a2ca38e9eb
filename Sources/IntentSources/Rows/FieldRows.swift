/// The rows of a file with the texts of their fields, whatever its format.
protocol FieldRows: Sendable {
  /// The line that names the columns, as it was; nil where the format has none.
  var header: String? { get }

  /// Of the file so far.
  var bytesRead: Int64 { get }

  /// The row that was read last, without its line end.
  var raw: String { get }

  /// Reads the next row that is not empty; nil at the end of the file.
  mutating func next(into texts: inout [String?]) throws -> RowRead?
}

/// That a row was read.
struct RowRead {
  let line: Int

  /// In bytes.
  let size: Int

  /// Why its texts do not count; nil when they do.
  let fault: RowFault?
}

/// Opens a file as CSV, JSON Lines or a JSON array, by how it begins.
func fieldRows(of file: InputFile, _ table: FieldTable) throws -> any FieldRows {
  var window = ByteWindow(file)
  try window.begin()
  switch try window.firstSign() {
  case nil: throw FileError(file.path, .empty)
  case UInt8(ascii: "{"): return JSONRows(JSONLineReader(window), table)
  case UInt8(ascii: "["): return JSONRows(JSONArrayReader(window), table)
  default: return try CSVRows(CSVReader(window) { table[$0] != nil }, table)
  }
}
