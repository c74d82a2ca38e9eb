/// The fields of a kind of file, numbered from 0.
protocol FieldName: RawRepresentable<Int>, CaseIterable, Sendable {
  /// The names that a column or key may have; the first there and not empty counts.
  var names: [String] { get }
}

extension FieldName {
  var name: String { names.first ?? "" }
}

/// The texts of one row by field.
struct FieldTexts<Field: FieldName> {
  /// By the numbers of the fields.
  var all = [String?](repeating: nil, count: Field.allCases.count)

  subscript(field: Field) -> String? { all[field.rawValue] }
}

extension StringProtocol {
  /// A column's name without case, letters and digits alone: `# Employees` is `employees`.
  var columnKey: String {
    String(lowercased().unicodeScalars.filter { $0.properties.isAlphabetic || $0.value.isDigit })
  }
}

extension UInt32 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
