/// What the API takes of a company: the columns of its reference, and no others.
enum BulkField: Int, FieldName {
  case companyName, domain

  var names: [String] {
    switch self {
    case .companyName: ["company_name"]
    case .domain: ["domain"]
    }
  }
}

/// What people's files may call these columns: what they are called in the export of a CRM.
enum ListedField: Int, FieldName {
  case companyName, domain

  var names: [String] {
    switch self {
    case .companyName: AccountField.name.names
    case .domain: AccountField.domain.names
    }
  }
}
